import { mkdirSync } from "node:fs";
import path from "node:path";
import { InputError } from "../build/input-error.js";
import type { EngineName } from "../compat-table/engines.js";
import { nearest } from "../compat-table/nearest.js";
import type { BrowserName, LogEntry, RunningExtension } from "../playwright/running-extension.js";
import { createTemporaryFolder, removeTemporaryFolder } from "../playwright/temporary-folder.js";
import type { Streams } from "./build-command.js";
import { type Builder, type BuildRequest, buildPackage } from "./build-package.js";
import { paintFor } from "./text-columns.js";
import { textReport } from "./text-report.js";
import { type SourceWatcher, watchSource } from "./watch-source.js";
import { writeOutput } from "./write-output.js";

/** The options of `compat run`. */
export interface RunCommandOptions extends Omit<BuildRequest, "targets" | "onProgress"> {
  /** `chrome`, `chromium`, `firefox` or `thunderbird`, with or without versions. */
  readonly browser: string;
  readonly headless?: boolean;
  /** The command is asked to end. */
  readonly signal: AbortSignal;
}

const BROWSERS: Readonly<Record<EngineName, BrowserName>> = {
  chrome: "chromium",
  firefox: "firefox",
  thunderbird: "thunderbird",
};
const LOG_INTERVAL = 100;

/** Builds into a temporary folder, runs that in the browser until it is closed, and again on each change. */
export async function runCommand(options: RunCommandOptions, builder: Builder, streams: Streams): Promise<void> {
  const { source, headless = false, signal } = options;
  const target = targetOf(options.browser);
  const paint = paintFor(streams.stdout);
  const say = (text: string) => streams.stdout.write(`${text}\n`);
  const folder = createTemporaryFolder("run");
  const out = path.join(folder, "out");
  mkdirSync(out);
  let extension: RunningExtension | undefined;
  let watcher: SourceWatcher | undefined;
  const rebuild = () =>
    buildPackage({ ...options, targets: target }, builder, async (build, notes) => {
      const look = { paint, verbose: false, width: streams.stdout.columns ?? 100 };
      const impossible = build.targets.some(({ outcome }) => outcome === "impossible");
      say(textReport({ build, notes, strict: false, written: [] }, look).trimEnd());
      if (impossible) throw new InputError(`${source} cannot run in ${target}; the report above says why.`);
      await writeOutput(build, { out, source });
    });
  const tryAgain = async () => {
    try {
      await rebuild();
      await extension?.reload();
      say(paint("green", "Reloaded."));
    } catch (error) {
      // The author is in the middle of something: the next change may mend it.
      say(paint("red", error instanceof Error ? error.message : String(error)));
    }
  };
  try {
    // First of all: what is saved during the first build or the start of the browser is not in what runs.
    watcher = await watchSource(source);
    await rebuild();
    if (signal.aborted) return;
    if (!headless) requireDisplay();
    const launchExtension = await loadLauncher();
    const extensionPath = path.join(out, target);
    extension = await launchExtension({
      browser: BROWSERS[target],
      extensionPath,
      headless,
      endOnSignals: false,
    }).catch((error: Error) => {
      throw new InputError(error.message, { cause: error });
    });
    say(paint("green", `Running in ${extension.browser} ${extension.version}. Ctrl+C ends it.`));
    const stopPrinting = printLogs(extension.logs, (line) =>
      say(paint(line.level === "error" ? "red" : "yellow", textOf(line))),
    );
    watcher.start(tryAgain);
    const asked = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
    await Promise.race([extension.ended, signal.aborted ? undefined : asked]);
    stopPrinting();
  } finally {
    await watcher?.stop();
    await extension?.close();
    removeTemporaryFolder(folder);
  }
}

function targetOf(browser: string): EngineName {
  const target = Object.entries(BROWSERS).find((names) => names.includes(browser.toLowerCase()))?.[0];
  if (target) return target as EngineName;
  const suggestion = nearest(browser, Object.values(BROWSERS));
  throw new InputError(
    `There is no browser ${browser}.${suggestion ? ` Did you mean ${suggestion}?` : ""} Use ${Object.values(BROWSERS).join(", ")}.`,
  );
}

function requireDisplay(): void {
  if (process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return;
  throw new InputError("There is no display to open a browser on. Add --headless, or set DISPLAY.");
}

async function loadLauncher() {
  try {
    return (await import("../playwright/launch-extension.js")).launchExtension;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new InputError("compat run drives browsers with Playwright. Run: npm install --save-dev @playwright/test");
  }
}

/** Prints warnings and errors as they come; the list only grows. */
function printLogs(logs: readonly LogEntry[], print: (line: LogEntry) => void): () => void {
  let printed = 0;
  const next = () => {
    for (const line of logs.slice(printed)) if (line.level === "error" || line.level === "warn") print(line);
    printed = logs.length;
  };
  const timer = setInterval(next, LOG_INTERVAL);
  return () => {
    clearInterval(timer);
    next();
  };
}

const textOf = ({ source, level, text }: LogEntry): string => `${source} ${level}: ${text}`;
