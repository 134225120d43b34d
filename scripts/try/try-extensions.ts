import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import type { BrowserName } from "../../src/playwright/index.js";
import { createTemporaryFolder, removeTemporaryFolder } from "../../src/playwright/temporary-folder.js";
import type { Attempt, Run } from "./attempt.js";
import { startChromiumBrowser } from "./chromium-browser.js";
import { type Found, findExtensions } from "./find-extensions.js";
import { startGeckoBrowser } from "./gecko-browser.js";
import { buildFor, copyAsIs } from "./prepare.js";
import { attemptLines, summaryLines } from "./print-run.js";
import type { TryBrowser } from "./try-browser.js";
import { tryExtension } from "./try-extension.js";
import { startWeb, type Web } from "./web-server.js";

interface Options {
  browser: BrowserName;
  asIs?: boolean;
  filter?: string;
  json?: string;
  baseline?: string;
  jobs: number;
}

const count = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError("It is a number from 1.");
  return value;
};

const start = (browser: BrowserName, web: Web): Promise<TryBrowser> =>
  browser === "chromium" ? startChromiumBrowser(web) : startGeckoBrowser(browser, web);

const LIMIT = 60_000;

/** Ends a try that hangs, for example at a dialog that the browser shows. */
async function within<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The browser did not answer for ${LIMIT / 1000} s.`)), LIMIT);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** One browser that takes extensions from the list until it is empty; it is started again when it hangs or ends. */
async function work(queue: Found[], options: Options, web: Web, done: (attempt: Attempt, version: string) => void) {
  let browser: TryBrowser | undefined;
  const root = createTemporaryFolder("try");
  try {
    for (let found = queue.shift(), index = 0; found; found = queue.shift(), index++) {
      browser ??= await start(options.browser, web);
      const { version } = browser;
      try {
        const to = path.join(root, String(index));
        const prepared = options.asIs ? copyAsIs(found, to) : await buildFor(options.browser, found, to);
        done(await within(tryExtension(found, prepared, browser)), version);
      } catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        const problems = [{ step: "installed" as const, place: "browser", text }];
        const nothing = { needs: [], lost: [], without: [], notes: [] };
        done({ name: found.name, reached: ["installed"], problems, ...nothing, milliseconds: LIMIT }, version);
        await browser.close();
        browser = undefined;
      }
    }
  } finally {
    await browser?.close();
    removeTemporaryFolder(root);
  }
}

/** Runs the command, and returns its exit code: 0 when every extension was tried, 2 when nothing could be. */
export async function tryExtensions(args: readonly string[]): Promise<number> {
  const command = new Command("try")
    .argument("<folders...>", "folders of extensions")
    .addOption(
      new Option("--browser <name>", "which one").choices(["chromium", "firefox", "thunderbird"]).makeOptionMandatory(),
    )
    .option("--as-is", "load the extensions unchanged")
    .option("--filter <text>", "only those whose path contains it")
    .option("--json <file>", "write the result there")
    .option("--baseline <file>", "a result of --json to compare with: what fails there too is the extension's own")
    .option("--jobs <n>", "browsers side by side", count, 1)
    .parse([...args], { from: "user" });
  const options = command.opts<Options>();
  const queue = command.args
    .flatMap(findExtensions)
    .filter(({ folder }) => !options.filter || folder.includes(options.filter));
  if (queue.length === 0) {
    console.error(
      `There is no extension in ${command.args.join(", ")}${options.filter ? ` with ${options.filter} in its path` : ""}.`,
    );
    return 2;
  }
  const baseline = options.baseline ? (JSON.parse(readFileSync(options.baseline, "utf8")) as Run).attempts : [];
  const web = await startWeb();
  const run: Run = { browser: options.browser, version: "", asIs: options.asIs ?? false, attempts: [] };
  const done = (attempt: Attempt, version: string) => {
    run.version = version;
    run.attempts.push(attempt);
    for (const line of attemptLines(attempt)) console.log(line);
  };
  try {
    await Promise.all(Array.from({ length: options.jobs }, () => work(queue, options, web, done)));
  } finally {
    web.close();
  }
  run.attempts.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const line of summaryLines(run, baseline)) console.log(line);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(run, undefined, 1)}\n`);
  return 0;
}
