import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { poll } from "../poll.js";
import { Marionette } from "./marionette.js";
import { fillStartupCache, keepStartupCache } from "./startup-cache.js";

/** A Gecko program that is running, with a Marionette session in its privileged scope. */
export interface GeckoProgram {
  marionette: Marionette;
  /** Resolves when the program has ended, whoever ended it. */
  ended: Promise<void>;
  /** Ends the program and everything that it started. */
  end(): Promise<void>;
}

interface StartOptions {
  executablePath: string;
  profile: string;
  preferences: Record<string, string | number | boolean>;
  args: string[];
  env: Record<string, string>;
  /** Default true. */
  headless?: boolean;
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/**
 * Starts Firefox or Thunderbird.
 *
 * @throws when it does not answer within a minute, with the last lines that it printed
 */
export async function startGecko(options: StartOptions): Promise<GeckoProgram> {
  const { executablePath, profile, preferences, args, env, headless = true } = options;
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, "user.js"), `${lines.join("\n")}\n`);
  const portFile = path.join(profile, "MarionetteActivePort");
  rmSync(portFile, { force: true });
  fillStartupCache(executablePath, profile);

  // In a process group of its own, so that a start script's and the content processes end with it.
  const child = spawn(
    executablePath,
    [
      ...(headless ? ["--headless"] : []),
      "--no-remote",
      "--profile",
      profile,
      "--marionette",
      "--remote-allow-system-access",
      ...args,
    ],
    {
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...(headless && { MOZ_HEADLESS: "1" }), MOZ_CRASHREPORTER_DISABLE: "1", ...env },
    },
  );
  let printed = "";
  const collect = (chunk: Buffer) => {
    printed = (printed + chunk).slice(-4000);
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  let ended: string | undefined;
  const exit = new Promise<void>((resolve) => {
    child.once("error", (error) => {
      ended = error.message;
      resolve();
    });
    child.once("exit", (code, signal) => {
      if (code === 0) keepStartupCache(executablePath, profile);
      ended = `it ended with ${signal ?? `exit code ${code}`}`;
      resolve();
    });
  });
  const atExit = () => killGroup(child);
  process.on("exit", atExit);

  let marionette: Marionette | undefined;
  const end = async () => {
    if (marionette && ended === undefined) {
      await marionette.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => undefined);
      await Promise.race([exit, new Promise((resolve) => setTimeout(resolve, 5000).unref())]);
    }
    killGroup(child);
    await exit;
    marionette?.close();
    process.off("exit", atExit);
  };

  try {
    const port = await poll(
      () => {
        if (ended !== undefined) return "ended";
        return existsSync(portFile) ? Number(readFileSync(portFile, "utf8")) : 0;
      },
      { what: `the Marionette port of ${executablePath}`, timeout: 60_000 },
    );
    if (typeof port === "string") throw new Error(`${executablePath} did not start: ${ended}.`);
    const connection = await Marionette.connect(port);
    marionette = connection;
    await connection.send("WebDriver:NewSession", {
      capabilities: { alwaysMatch: { unhandledPromptBehavior: "ignore", acceptInsecureCerts: true } },
    });
    await connection.send("Marionette:SetContext", { value: "chrome" });
    await connection.send("WebDriver:SetTimeouts", { script: 2 ** 31 - 1 });
    return { marionette: connection, ended: exit, end };
  } catch (error) {
    await end();
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${message} The program's last lines:\n${printed.trim()}`);
  }
}
