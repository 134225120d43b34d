import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import {
  type BrowserName,
  type LaunchOptions,
  launchExtension,
  type RunningExtension,
} from "../../../src/playwright/index.js";

const BRIDGES = path.join(import.meta.dirname, "../../../src/bridges");

/** A module of a bridge, and what its `install` is called with. */
export type Installed = readonly [module: string, options?: unknown];

/** One bundle that installs bridges, as a build writes it. */
async function layerOf(bridges: readonly Installed[], outfile: string): Promise<void> {
  const imports = bridges.map(([module], index) => `import { install as install${index} } from "./${module}.js";`);
  const calls = bridges.map(([, options], index) => `install${index}(${JSON.stringify(options) ?? ""});`);
  await build({
    stdin: { contents: [...imports, ...calls].join("\n"), resolveDir: BRIDGES, loader: "ts" },
    outfile,
    bundle: true,
    format: "iife",
    target: "es2022",
    logLevel: "error",
  });
}

/** A small extension by its parts; sources are texts. */
export interface Parts {
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** The worker's own source; further scripts of the event page come between the layer and it. */
  readonly background: string;
  readonly scripts?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  /** Bundles by their file: the background's is `compat/background.js`. */
  readonly layers?: Readonly<Record<string, readonly Installed[]>>;
  readonly id?: string;
}

/** Writes the extension for one browser and returns its folder. */
export async function buildExtension(folder: string, browser: BrowserName, parts: Parts): Promise<string> {
  const { manifest, background, scripts = [], files = {}, layers = {}, id = "bridges@compat.test" } = parts;
  await mkdir(path.join(folder, "compat"), { recursive: true });
  const layer = "compat/background.js" in layers ? ["compat/background.js"] : [];
  const gecko = browser !== "chromium";
  // A worker with a layer imports it first, which is what a build makes of it.
  const worker = [...layer, ...(gecko ? [] : scripts)].map((file) => `importScripts("/${file}");\n`).join("");
  await writeFile(path.join(folder, "background.js"), gecko ? background : worker + background);
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, file), text);
  // An empty file of the same name stands for the layer where the browser needs none.
  for (const [file, bridges] of Object.entries(layers)) await layerOf(bridges, path.join(folder, file));
  const whole = {
    manifest_version: 3,
    name: "compat bridges",
    version: "1.0",
    background: gecko ? { scripts: [...layer, ...scripts, "background.js"] } : { service_worker: "background.js" },
    ...(gecko && { browser_specific_settings: { gecko: { id } } }),
    ...manifest,
  };
  await writeFile(path.join(folder, "manifest.json"), JSON.stringify(whole));
  return folder;
}

/** {@link buildExtension}, running. */
export async function launchParts(
  target: string,
  folder: string,
  parts: Parts,
  options: Partial<LaunchOptions> = {},
): Promise<RunningExtension> {
  const browser = browserOf(target) as BrowserName;
  const extensionPath = await buildExtension(folder, browser, parts);
  return launchExtension({ browser, executablePath: findBrowser(target), extensionPath, ...options });
}
