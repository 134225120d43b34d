/**
 * The main job, visible: builds every example for three browsers, uses each as its user would, prints what came of it,
 * and saves a picture of each under dist/demo.
 *   npm run demo
 *   npm run demo -- clipper        one example
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { type BrowserName, launchExtension } from "../src/playwright/index.js";
import { bundleInspector } from "./demo/bundle-inspector.js";
import type { Drive } from "./demo/drive.js";
import { driveClipper } from "./demo/drive-clipper.js";
import { driveInspector } from "./demo/drive-inspector.js";
import { driveKeeper } from "./demo/drive-keeper.js";
import { driveNotebook } from "./demo/drive-notebook.js";
import { packageFor } from "./demo/package-for.js";
import { serveArticles } from "./demo/serve-articles.js";
import { type Step, Steps } from "./demo/steps.js";
import { ROOT } from "./gen/shim-files.js";

const OUT = path.join(ROOT, "dist/demo");
const BROWSERS: readonly BrowserName[] = ["chromium", "firefox", "thunderbird"];
const EXAMPLES: Readonly<Record<string, Drive>> = {
  "context-inspector": driveInspector,
  "side-panel-notebook": driveNotebook,
  clipper: driveClipper,
  "tab-keeper": driveKeeper,
};
/** Downloads are saved without a question, and notifications are the browser's own. */
const PREFERENCES = {
  "alerts.useSystemBackend": false,
  "browser.download.useDownloadDir": true,
  "browser.download.folderList": 2,
  "browser.download.dir": path.join(OUT, "downloads"),
};

/** Runs one of the project's commands with its own output; a failure ends the demo with the same code. */
function run(program: string, ...args: string[]): void {
  const { status, error } = spawnSync(path.join(ROOT, "node_modules/.bin", program), args, {
    cwd: ROOT,
    stdio: "inherit",
  });
  if (error) throw error;
  if (status) process.exit(status);
}

async function perform(name: string, drive: Drive, browser: BrowserName, web: string): Promise<readonly Step[]> {
  const folder = path.join(OUT, `${name}-${browser}`);
  const picture = `${folder}.png`;
  const built = await packageFor(browser, name === "context-inspector" ? await bundleInspector() : name, folder);
  const preferences = browser === "chromium" ? {} : PREFERENCES;
  const extension = await launchExtension({ browser, extensionPath: folder, packed: true, preferences });
  try {
    const steps = new Steps(built);
    await drive({ extension, web, picture, steps });
    console.log(`\n${name} on ${browser} ${extension.version}  (picture: ${path.relative(ROOT, picture)})`);
    return steps.done;
  } finally {
    await extension.close();
  }
}

function print(steps: readonly Step[]): void {
  const width = Math.max(...steps.map(({ step }) => step.length)) + 2;
  for (const { step, result } of steps) console.log(`  ${step.padEnd(width)}${result}`);
}

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in EXAMPLES));
if (unknown.length)
  throw new Error(`There is no example ${unknown.join(", ")}. There are: ${Object.keys(EXAMPLES).join(", ")}.`);

run("tsx", "scripts/browsers.ts");
run("rollup", "-c", "--silent");
rmSync(OUT, { recursive: true, force: true });
mkdirSync(path.join(OUT, "downloads"), { recursive: true });

const web = await serveArticles();
const all: Step[] = [];
try {
  for (const [name, drive] of Object.entries(EXAMPLES)) {
    if (chosen.length && !chosen.includes(name)) continue;
    for (const browser of BROWSERS) {
      const steps = await perform(name, drive, browser, web.origin);
      print(steps);
      all.push(...steps);
    }
  }
} finally {
  web.close();
}
const count = (outcome: Step["outcome"]) => all.filter((step) => step.outcome === outcome).length;
console.log(`\n${count("done")} steps done, ${count("missing")} not there yet, ${count("failed")} failed.`);
process.exitCode = count("failed") ? 1 : 0;
