import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import type { BrowserName } from "../../../../src/playwright/index.js";

/** Writes an extension that speaks: `speaker.ts` in its background, page and content script. */
export async function buildSpeaker(
  folder: string,
  browser: BrowserName,
  name = "speaker",
  manifest: object = {},
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [path.join(import.meta.dirname, "speaker.ts")],
    outfile: path.join(folder, "speaker.js"),
    bundle: true,
    format: "iife",
    target: "es2022",
    logLevel: "error",
    // The package's "sideEffects" names what users import; the modules of tests have effects, too.
    ignoreAnnotations: true,
  });
  const whole = {
    manifest_version: 3,
    name,
    version: "1.0",
    permissions: ["tabs", "scripting"],
    host_permissions: ["http://127.0.0.1/*"],
    background: browser === "chromium" ? { service_worker: "speaker.js" } : { scripts: ["speaker.js"] },
    content_scripts: [{ matches: ["http://127.0.0.1/*"], js: ["speaker.js"], all_frames: true }],
    ...(browser === "chromium" ? {} : { browser_specific_settings: { gecko: { id: `${name}@compat.test` } } }),
    ...manifest,
  };
  writeFileSync(path.join(folder, "manifest.json"), JSON.stringify(whole, null, 2));
  for (const page of ["page.html", "other.html"]) {
    writeFileSync(path.join(folder, page), `<!doctype html><title>${page}</title><script src="speaker.js"></script>`);
  }
  return folder;
}
