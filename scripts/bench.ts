/**
 * Holds the budgets of the design against real browsers: what an import costs in a background, a page and a content
 * script, and what a message costs there and back, beside webextension-polyfill and beside no layer, in one run.
 *   npm run bench [-- --quick] [--browser firefox]…
 *
 * Samples of the variants alternate. A budget counts as missed when the whole interval that holds 95 of 100 repeated
 * comparisons of the medians lies above it: a busy machine widens the interval and does not fail the run.
 */
import { parseArgs } from "node:util";
import { locateBrowser } from "../src/playwright/find-browser.js";
import { type Amount, type Measured, measureBrowser } from "./bench/measure-browser.js";
import { compareMedians, type Interval, median } from "./bench/statistics.js";

const AMOUNTS = {
  full: { starts: 25, frames: 60, batches: 80 },
  quick: { starts: 10, frames: 12, batches: 16 },
} as const satisfies Record<string, Amount>;

/** The oldest Chromium is there because webextension-polyfill has work to do only where there is no `browser`. */
const DEFAULT = ["chromium", "firefox", "thunderbird", "chromium-120"];

const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, browser: { type: "string", multiple: true } },
});
const amount = values.quick ? AMOUNTS.quick : AMOUNTS.full;
const names = values.browser ?? DEFAULT.filter((name) => !name.includes("-") || locateBrowser(name));

interface Row {
  readonly what: string;
  readonly measured: Interval;
  readonly unit: "ms" | "";
  readonly limit: number;
}

const difference = (ours: number, theirs: number): number => ours - theirs;
const ratio = (ours: number, theirs: number): number => ours / theirs;

function rowsOf({ imports, roundTrips }: Measured): Row[] {
  const ofImports = Object.entries(imports).flatMap(([place, { none, polyfill, compat, lean }]): Row[] => [
    { what: `${place}: compat − no layer`, measured: compareMedians(compat, none, difference), unit: "ms", limit: 2 },
    {
      what: `${place}: compat for this target − no layer`,
      measured: compareMedians(lean, none, difference),
      unit: "ms",
      limit: 2,
    },
    {
      what: `${place}: compat − polyfill`,
      measured: compareMedians(compat, polyfill, difference),
      unit: "ms",
      limit: 0,
    },
    {
      what: `${place}: compat for this target − polyfill`,
      measured: compareMedians(lean, polyfill, difference),
      unit: "ms",
      limit: 0,
    },
  ]);
  const ofMessages = Object.entries(roundTrips).map(
    ([variant, { given, native }]): Row => ({
      what: `message there and back: ${variant} ÷ native`,
      measured: compareMedians(given, native, ratio),
      unit: "",
      limit: 1.05,
    }),
  );
  return [...ofImports, ...ofMessages];
}

let missed = 0;
for (const name of names) {
  const measured = await measureBrowser(name, `>=${name.split("-")[1] ?? "150"}`, amount);
  console.log(`\n${name} ${measured.version}`);
  for (const [place, samples] of Object.entries(measured.imports)) {
    const medians = Object.entries(samples).map(
      ([variant, times]) => `${variant} ${median(times).toFixed(3)} (${times.length})`,
    );
    console.log(`  import, ms, ${place}: ${medians.join(", ")}`);
  }
  const { native, given } = measured.roundTrips.compat;
  console.log(`  message there and back, ms: native ${median(native).toFixed(3)}, compat ${median(given).toFixed(3)}`);
  const { same, repaired } = measured.identity;
  console.log(
    `  functions of runtime and tabs: ${same} are the native ones, repaired: ${repaired.join(", ") || "none"}`,
  );
  for (const {
    what,
    measured: { value, low, high },
    unit,
    limit,
  } of rowsOf(measured)) {
    const over = low > limit && !what.includes("polyfill ÷");
    if (over) missed += 1;
    const figure = `${value.toFixed(3)}${unit && ` ${unit}`}`;
    const budget = `≤ ${limit}${unit && ` ${unit}`}`;
    console.log(
      `  ${what.padEnd(52)}${figure.padStart(10)}  [${low.toFixed(3)}, ${high.toFixed(3)}]  ${budget}${over ? "  MISSED" : ""}`,
    );
  }
}
if (missed) {
  console.error(`\n${missed} budget(s) missed by more than noise.`);
  process.exitCode = 1;
}
