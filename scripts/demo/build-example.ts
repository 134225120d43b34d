import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import type { Target } from "../../src/core/api.js";

/** The manifest of Chrome's reference, as the other two browsers want it. */
function manifestFor(target: Target, manifest: Record<string, unknown>): Record<string, unknown> {
  if (target === "chrome") return manifest;
  const { background, minimum_chrome_version: _chromeOnly, options_page, ...rest } = manifest;
  const { service_worker } = background as { service_worker: string };
  return {
    ...rest,
    background: { scripts: [service_worker] },
    options_ui: { page: options_page, open_in_tab: true },
    browser_specific_settings: { gecko: { id: "context-inspector@compat.example" } },
  };
}

/** Bundles an example for one browser into a folder: scripts with compat inside, everything else as it is. */
export async function buildExample(source: string, target: Target, folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files = await readdir(source);
  await build({
    entryPoints: files.filter((file) => file.endsWith(".js")).map((file) => path.join(source, file)),
    outdir: folder,
    bundle: true,
    format: "iife",
    target: "es2022",
    logLevel: "error",
  });
  for (const file of files) {
    if (!/\.js$|^manifest\.json$/.test(file)) await cp(path.join(source, file), path.join(folder, file));
  }
  const manifest = JSON.parse(await readFile(path.join(source, "manifest.json"), "utf8")) as Record<string, unknown>;
  await writeFile(path.join(folder, "manifest.json"), JSON.stringify(manifestFor(target, manifest), null, 2));
  return folder;
}
