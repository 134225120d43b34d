import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import type { BrowserName } from "../../../src/playwright/index.js";

const HERE = import.meta.dirname;

async function bundle(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [path.join(HERE, entry)],
    outfile,
    bundle: true,
    format: "iife",
    target: "es2022",
    logLevel: "error",
  });
}

/** Writes the extension of the engine's specs; manifest version 2 where the specs want the old rules of a browser. */
export async function buildEngineExtension(folder: string, browser: BrowserName, version: 2 | 3 = 3): Promise<string> {
  await mkdir(folder, { recursive: true });
  await bundle("everywhere.ts", path.join(folder, "everywhere.js"));
  const scripts = { scripts: ["everywhere.js"] };
  const manifest = {
    manifest_version: version,
    name: "compat engine",
    version: "4.5.6",
    background: browser === "chromium" ? { service_worker: "everywhere.js" } : scripts,
    content_scripts: [{ matches: ["http://127.0.0.1/*"], js: ["everywhere.js"] }],
    ...(browser === "chromium" ? {} : { browser_specific_settings: { gecko: { id: "engine@compat.test" } } }),
  };
  await writeFile(path.join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(
    path.join(folder, "page.html"),
    `<!doctype html><title>Engine</title><script src="everywhere.js"></script>`,
  );
  return folder;
}

/** The same bundle for the world of a web page, as text. */
export async function bundleForWebPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(HERE, "everywhere.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
