import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { buildExtension } from "../../../src/build/build-extension.js";
import { buildCommand } from "../../../src/cli/build-command.js";
import type { ExitCode } from "../../../src/cli/exit-code.js";
import { fakeStreams } from "./fake-streams.js";

/** Runs `compat build` over a folder, as the command does. */
export async function compatBuild(
  source: string,
  out: string,
  targets: string,
): Promise<{ readonly exitCode: ExitCode; readonly report: string }> {
  const streams = fakeStreams();
  const exitCode = await buildCommand({ source, out, targets }, buildExtension, streams);
  return { exitCode, report: streams.out() };
}

/** The bytes of each file below a folder, by its path there. */
export function filesBelow(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    paths
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => [name, readFileSync(path.join(folder, name)).toString("base64")]),
  );
}
