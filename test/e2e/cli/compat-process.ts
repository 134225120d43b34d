import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** `compat` as a process of its own. */
export interface CompatProcess {
  readonly process: ChildProcess;
  /** Everything that it printed so far. */
  printed(): string;
  /** Waits until it has printed something that fits. */
  prints(pattern: RegExp): Promise<void>;
  /** Its exit code, when it has ended. */
  readonly ended: Promise<number | null>;
}

/** Starts `compat` from its sources. */
export function startCompat(args: readonly string[], env: Readonly<Record<string, string>> = {}): CompatProcess {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
    cwd: root,
    stdio: "pipe",
    env: { ...process.env, ...env },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      printed += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    process: child,
    printed: () => printed,
    prints: (pattern) => expect.poll(() => printed, { timeout: 60_000 }).toMatch(pattern),
    ended,
  };
}
