import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findBrowser } from "../../src/playwright/find-browser.js";
import {
  type BrowserName,
  type Evaluator,
  launchExtension,
  type RunningExtension,
} from "../../src/playwright/index.js";
import { VARIANTS, type Variant } from "./variants.js";
import { webPage } from "./web-page.js";
import { writeExtension } from "./write-extension.js";

/** How much is measured. */
export interface Amount {
  /** Starts of the background with each variant, frames of each variant, batches of calls. */
  readonly starts: number;
  readonly frames: number;
  readonly batches: number;
}

/** Milliseconds of each variant's evaluations. */
export type ImportSamples = Record<Variant, number[]>;
/** Milliseconds of each way's calls. */
export type CallSamples = Record<"native" | "given", number[]>;

export interface Measured {
  readonly version: string;
  readonly imports: Readonly<Record<"background" | "page" | "content script", ImportSamples>>;
  /** By variant: what a message costs there and back. */
  readonly roundTrips: Readonly<Record<"polyfill" | "compat", CallSamples>>;
  /** Functions of `runtime` and `tabs` that are the native ones after `import "compat/runtime"`, and those that are not. */
  readonly identity: { readonly same: number; readonly repaired: readonly string[] };
}

interface Inside {
  sample: { variant: Variant; time: number };
  native: { api: Record<string, Record<string, unknown>> };
  given: Record<string, Record<string, unknown>>;
  timeOf(variant: Variant): number;
  sampleFrames(base: string, rounds: number): Promise<{ variant: Variant; time: number }[]>;
  sampleRoundTrips(batches: number, calls: number): Promise<CallSamples>;
}

function byVariant(samples: readonly { variant: Variant; time: number }[]): ImportSamples {
  const times = (wanted: Variant) => samples.filter(({ variant }) => variant === wanted).map(({ time }) => time);
  return Object.fromEntries(VARIANTS.map((variant) => [variant, times(variant)])) as unknown as ImportSamples;
}

const frames = (place: Evaluator, base: string, rounds: number) =>
  place.evaluate(({ base, rounds }) => (globalThis as unknown as Inside).sampleFrames(base, rounds), { base, rounds });

/** Starts the background until it has chosen `variant`, or for a number of times; gives what each start took. */
async function starts(extension: RunningExtension, enough: (seen: readonly Inside["sample"][]) => boolean) {
  const seen: Inside["sample"][] = [];
  while (!enough(seen)) {
    await extension.endBackground();
    await extension.background.wake();
    seen.push(await extension.background.evaluate(() => (globalThis as unknown as Inside).sample));
  }
  return seen;
}

async function roundTrips(extension: RunningExtension, variant: Variant, batches: number): Promise<CallSamples> {
  await starts(extension, (seen) => seen.at(-1)?.variant === variant || seen.length > 60);
  const page = await extension.open("page.html");
  await page.evaluate((wanted) => (globalThis as unknown as Inside).timeOf(wanted), variant);
  const samples = await page.evaluate(
    (count) => (globalThis as unknown as Inside).sampleRoundTrips(count, 25),
    batches,
  );
  await page.close();
  return samples;
}

/** Compares every function of two namespaces before and after the import. */
async function identity(extension: RunningExtension): Promise<Measured["identity"]> {
  const page = await extension.open("page.html");
  const result = await page.evaluate(() => {
    const inside = globalThis as unknown as Inside & Record<"browser" | "chrome", Inside["native"]["api"] | undefined>;
    const list = () => {
      const api = inside.browser ?? inside.chrome ?? {};
      return ["runtime", "tabs"].flatMap((namespace) =>
        Object.keys(api[namespace] ?? {})
          .filter((name) => typeof api[namespace]?.[name] === "function")
          .map((name) => [`${namespace}.${name}`, api[namespace]?.[name]] as const),
      );
    };
    const before = list();
    inside.timeOf("compat");
    const after = new Map(list());
    const repaired = before.filter(([id, native]) => after.get(id) !== native).map(([id]) => id);
    return { same: before.length - repaired.length, repaired };
  });
  await page.close();
  return result;
}

/** Runs `use` with the extension, in one browser by its name as the fixture knows it. */
async function running<Result>(
  { name, range }: Subject,
  only: Variant | undefined,
  use: (extension: RunningExtension) => Promise<Result>,
): Promise<Result> {
  const browser = (name.split("-")[0] ?? "") as BrowserName;
  const folder = mkdtempSync(path.join(tmpdir(), "compat-bench-"));
  await writeExtension(folder, browser, range, only);
  const extension = await launchExtension({
    browser,
    extensionPath: folder,
    executablePath: findBrowser(name),
    // Gecko rounds its clock to a millisecond otherwise.
    preferences: browser === "chromium" ? {} : { "privacy.reduceTimerPrecision": false },
  });
  try {
    return await use(extension);
  } finally {
    await extension.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Subject {
  readonly name: string;
  readonly range: string;
}

/**
 * Starts of backgrounds that hold one variant each: Chromium keeps the compiled code of what a worker ran first, so a
 * worker that holds all of them would favour one.
 */
async function backgroundImports(subject: Subject, { starts: count }: Amount): Promise<ImportSamples> {
  const samples: Inside["sample"][] = [];
  for (let round = 0; round < 2; round++) {
    for (const variant of VARIANTS) {
      const started = (extension: RunningExtension) => starts(extension, ({ length }) => length * 2 >= count);
      samples.push(...(await running(subject, variant, started)));
    }
  }
  return byVariant(samples);
}

/** Measures everything in one browser. */
export async function measureBrowser(name: string, range: string, amount: Amount): Promise<Measured> {
  const subject = { name, range };
  const web = await webPage();
  const background = await backgroundImports(subject, amount);
  try {
    return await running(subject, undefined, async (extension) => {
      const page = await extension.open("page.html");
      const inPage = await frames(page, `${extension.origin}/frame.html`, amount.frames);
      await page.close();
      const content = await extension.content(web.address);
      const inContent = await frames(content, web.address, amount.frames);
      await content.close();
      return {
        version: extension.version,
        imports: { background, page: byVariant(inPage), "content script": byVariant(inContent) },
        roundTrips: {
          polyfill: await roundTrips(extension, "polyfill", amount.batches),
          compat: await roundTrips(extension, "compat", amount.batches),
        },
        identity: await identity(extension),
      };
    });
  } finally {
    web.close();
  }
}
