/**
 * The main job, visible: builds the Context Inspector for three browsers, drives it in each, prints what each member
 * did, and saves a picture of each under dist/demo.
 *   npm run demo
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Target } from "../src/core/api.js";
import { type BrowserName, launchExtension } from "../src/playwright/index.js";
import { buildExample } from "./demo/build-example.js";
import { driveInspector, type Row } from "./demo/drive-inspector.js";
import { ROOT } from "./gen/shim-files.js";

const OUT = path.join(ROOT, "dist/demo");
const BROWSERS: readonly BrowserName[] = ["chromium", "firefox", "thunderbird"];

/** Runs one of the project's commands with its own output; a failure ends the demo with the same code. */
function run(program: string, ...args: string[]): void {
  const { status, error } = spawnSync(path.join(ROOT, "node_modules/.bin", program), args, {
    cwd: ROOT,
    stdio: "inherit",
  });
  if (error) throw error;
  if (status) process.exit(status);
}

function printTable(rows: readonly Row[]): void {
  const width = (pick: (row: Row) => string) => Math.max(...rows.map((row) => pick(row).length)) + 2;
  const [member, fidelity] = [width((row) => row.member), width((row) => row.fidelity)];
  for (const row of rows) console.log(`  ${row.member.padEnd(member)}${row.fidelity.padEnd(fidelity)}${row.result}`);
}

run("tsx", "scripts/browsers.ts");
run("rollup", "-c", "--silent");
mkdirSync(OUT, { recursive: true });

let failed = 0;
for (const browser of BROWSERS) {
  const target: Target = browser === "chromium" ? "chrome" : browser;
  const extensionPath = await buildExample(
    path.join(ROOT, "examples/context-inspector"),
    target,
    path.join(OUT, target),
  );
  const extension = await launchExtension({ browser, extensionPath, packed: true });
  try {
    const picture = path.join(OUT, `${browser}.png`);
    const rows = await driveInspector(extension, picture);
    console.log(`\n${browser} ${extension.version}  (picture: ${path.relative(ROOT, picture)})`);
    printTable(rows);
    failed += rows.filter(({ result }) => result.startsWith("failed")).length;
  } finally {
    await extension.close();
  }
}
console.log(failed ? `\n${failed} member(s) failed.` : "\nEvery member did its work in every browser.");
process.exitCode = failed ? 1 : 0;
