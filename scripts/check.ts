/**
 * Everything that needs no browser, in one command: format and lint, types, layers, shims, generated files, the
 * checklist, unit tests. Prints one line for each, and the output of what failed.
 *   npm run check
 */
import { spawnSync } from "node:child_process";
import { checkChecklist } from "./check/checklist.js";
import { checkConstants } from "./check/constants.js";
import { checkDifferences } from "./check/differences.js";
import { checkLayers } from "./check/layers.js";
import { checkShims } from "./check/shims.js";
import { ROOT } from "./gen/shim-files.js";

interface Step {
  readonly name: string;
  /** Empty when all is well. */
  run(): string | Promise<string>;
}

const command = (name: string, line: string): Step => ({
  name,
  run() {
    const [program = "", ...args] = line.split(" ");
    const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${program}`, args, { cwd: ROOT, encoding: "utf8" });
    return status === 0 ? "" : `${stdout}${stderr}` || `${line} ended with ${status}`;
  },
});

const problems = (name: string, find: () => string[] | Promise<string[]>): Step => ({
  name,
  run: async () => (await find()).join("\n"),
});

const steps: Step[] = [
  command("format and lint", "biome ci --error-on-warnings"),
  command("types", "tsc -p ."),
  problems("layers", checkLayers),
  problems("shims", checkShims),
  problems("checklist", checkChecklist),
  problems("constants", checkConstants),
  problems("differences", checkDifferences),
  command("generated files", "tsx scripts/gen.ts --check"),
  command("table", "tsx scripts/table.ts --check"),
  command("unit tests", "vitest run"),
];

for (const { name, run } of steps) {
  const start = performance.now();
  const output = await run();
  console.log(`${output ? "failed" : "ok    "} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (!output) continue;
  console.error(output);
  process.exitCode = 1;
}
