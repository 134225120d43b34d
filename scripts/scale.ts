/**
 * Shows how the time of `compat check` grows with an extension: generates extensions of 1,250 to 20,000 files, checks each
 * for three targets in a process of its own, and fails when one more file costs clearly more at the upper end than it does
 * below it, or when 5,000 files take more than 20 seconds of a quiet machine (some 13 on slow cores). The seconds are the
 * processor's, of the fastest of several runs: what else a machine does counts little. What looks too steep is measured
 * again.
 *   npm run scale [-- --targets firefox]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ROOT } from "./gen/shim-files.js";
import { generateExtension } from "./scale/generate-extension.js";
import { fastest, growth, type Point, steps } from "./scale/growth.js";

const SIZES = [1250, 2500, 5000, 10_000, 20_000];
/** 1 is linear, 2.4 is quadratic. */
const STEEPEST = 1.5;
const LIMIT = { files: 5000, seconds: 20 };
const ROUNDS = { least: 2, most: 6 };
/** Others that keep the machine busy make each second of it worth less. */
const isQuiet = (os.loadavg()[0] ?? 0) < os.availableParallelism();
const at = process.argv.indexOf("--targets");
const targets = (at > 0 && process.argv[at + 1]) || "chrome,firefox,thunderbird";

const folder = mkdtempSync(path.join(os.tmpdir(), "compat-scale-"));
try {
  const extensions = SIZES.map((files) => ({ files, at: generateExtension(path.join(folder, `${files}`), files) }));
  let points: Point[] = [];
  for (let round = 1; round <= ROUNDS.most && (round <= ROUNDS.least || troubles(points).length); round++) {
    points = fastest([...points, ...extensions.map((each) => ({ files: each.files, seconds: check(each.at) }))]);
    console.log(`\nafter ${round} runs of each size, for ${targets}:`);
    print(points);
  }
  if (!isQuiet) console.log(`The machine is busy: ${LIMIT.files} files may take more than ${LIMIT.seconds} seconds.`);
  for (const trouble of troubles(points)) {
    console.error(trouble);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What is wrong with the curve, one sentence each. */
function troubles(points: readonly Point[]): string[] {
  const steepness = growth(points);
  const slow = points.find(({ files, seconds }) => isQuiet && files === LIMIT.files && seconds > LIMIT.seconds);
  return [
    ...(slow ? [`${LIMIT.files} files take ${slow.seconds.toFixed(1)} s, more than ${LIMIT.seconds}.`] : []),
    ...(steepness > STEEPEST ? [`The growth is more than linear: ${steepness.toFixed(2)}, above ${STEEPEST}.`] : []),
  ];
}

function print(points: readonly Point[]): void {
  const costs = new Map(steps(points).map(({ to, perFile }) => [to, `${(perFile * 1000).toFixed(2)} ms`]));
  const longest = Math.max(...points.map(({ seconds }) => seconds));
  console.log(`${"files".padStart(8)} ${"seconds".padStart(9)} ${"one more".padStart(10)}`);
  for (const { files, seconds } of points) {
    const bar = "▪".repeat(Math.ceil((seconds / longest) * 40));
    const cells = [`${files}`.padStart(8), seconds.toFixed(2).padStart(9), (costs.get(files) ?? "").padStart(10)];
    console.log(`${cells.join(" ")}  ${bar}`);
  }
  console.log(
    `at the upper end, one more file costs ${growth(points).toFixed(2)} times as much (1 is linear, 2.4 quadratic)`,
  );
}

/** The seconds of the processor that a check takes, of all threads. */
function check(extension: string): number {
  const meter = `import { writeSync } from "node:fs";
    process.on("exit", () => writeSync(3, JSON.stringify(process.cpuUsage())));`;
  const hooks = ["tsx", `data:text/javascript,${encodeURIComponent(meter)}`].flatMap((hook) => ["--import", hook]);
  const command = [...hooks, "src/cli/main.ts", "check", extension, "--targets", targets, "--json"];
  const { status, stderr, stdout, output } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  if (status !== 0) throw new Error(`compat check ended with ${status}:\n${stderr}${stdout.slice(0, 2000)}`);
  const { user, system } = JSON.parse(output[3] ?? "") as NodeJS.CpuUsage;
  return (user + system) / 1e6;
}
