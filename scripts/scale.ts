/**
 * Shows how the time of `compat check` grows with an extension: generates extensions of 625 to 10,000 files, checks each
 * for three targets in a process of its own, and fails when the growth is clearly more than linear, or when 5,000 files
 * take more than 10 seconds of the clock. Where others keep the machine busy, the seconds of the processor stand for them.
 *   npm run scale [-- --targets firefox]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ROOT } from "./gen/shim-files.js";
import { generateExtension } from "./scale/generate-extension.js";
import { growth } from "./scale/growth.js";

const SIZES = [625, 1250, 2500, 5000, 10_000];
/** 1 is linear; noise and logarithms may add a little. */
const STEEPEST = 1.25;
const LIMIT = { files: 5000, seconds: 10 };
const at = process.argv.indexOf("--targets");
const isQuiet = (os.loadavg()[0] ?? 0) < os.availableParallelism();
const targets = (at > 0 && process.argv[at + 1]) || "chrome,firefox,thunderbird";

const folder = mkdtempSync(path.join(os.tmpdir(), "compat-scale-"));
try {
  const start = check(generateExtension(path.join(folder, "empty"), 3));
  const shown = (seconds: Seconds) => [seconds.clock, seconds.processor].map((each) => each.toFixed(2).padStart(10));
  console.log(`${isQuiet ? "The machine is quiet: the clock counts." : "The machine is busy: the processor counts."}`);
  console.log(`${"files".padStart(8)} ${"clock".padStart(10)} ${"processor".padStart(10)}`);
  console.log(`${"3".padStart(8)} ${shown(start).join(" ")}`);
  const points = SIZES.map((files) => {
    const both = check(generateExtension(path.join(folder, `${files}`), files));
    const seconds = counted(both);
    console.log(`${`${files}`.padStart(8)} ${shown(both).join(" ")}   ${"▪".repeat(Math.ceil(seconds * 5))}`);
    return { files, seconds };
  });
  const exponent = growth(
    points.map(({ files, seconds }) => ({ files, seconds: Math.max(seconds - counted(start), 0.01) })),
  );
  console.log(`time grows with files to the power of ${exponent.toFixed(2)} (1 is linear)`);
  const slow = points.find(({ files, seconds }) => files === LIMIT.files && seconds > LIMIT.seconds);
  if (slow) fail(`${LIMIT.files} files took ${slow.seconds.toFixed(1)} s, more than ${LIMIT.seconds}.`);
  if (exponent > STEEPEST) fail(`The growth is more than linear: above ${STEEPEST}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Seconds {
  readonly clock: number;
  /** Of all threads. */
  readonly processor: number;
}

function counted({ clock, processor }: Seconds): number {
  return isQuiet ? clock : processor;
}

/** What a check takes. */
function check(extension: string): Seconds {
  const meter = `import { writeSync } from "node:fs";
    process.on("exit", () => writeSync(3, JSON.stringify(process.cpuUsage())));`;
  const hooks = ["tsx", `data:text/javascript,${encodeURIComponent(meter)}`].flatMap((hook) => ["--import", hook]);
  const command = [...hooks, "src/cli/main.ts", "check", extension, "--targets", targets, "--json"];
  const before = performance.now();
  const { status, stderr, stdout, output } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const clock = (performance.now() - before) / 1000;
  if (status !== 0) throw new Error(`compat check ended with ${status}:\n${stderr}${stdout.slice(0, 2000)}`);
  const { user, system } = JSON.parse(output[3] ?? "") as NodeJS.CpuUsage;
  return { clock, processor: (user + system) / 1e6 };
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
