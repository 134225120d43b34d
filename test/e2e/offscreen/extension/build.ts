import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import type { BrowserName } from "../../../../src/playwright/index.js";

const html = (title: string, script?: string) =>
  `<!doctype html><title>${title}</title>${script ? `<script src="${script}"></script>` : ""}`;

/** Writes an extension whose background opens an offscreen document, and a page that may do so, too. */
export async function buildOffscreenExtension(folder: string, browser: BrowserName): Promise<string> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: ["background.ts", "offscreen.ts"].map((file) => path.join(import.meta.dirname, file)),
    outdir: folder,
    bundle: true,
    format: "iife",
    target: "es2022",
    logLevel: "error",
    ignoreAnnotations: true,
  });
  const gecko = browser !== "chromium";
  const manifest = {
    manifest_version: 3,
    name: "compat offscreen",
    version: "1.0",
    ...(gecko
      ? {
          background: { scripts: ["background.js"] },
          browser_specific_settings: { gecko: { id: "offscreen@compat.test" } },
        }
      : { background: { service_worker: "background.js" }, permissions: ["offscreen"] }),
  };
  await writeFile(path.join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(path.join(folder, "offscreen.html"), html("Offscreen", "offscreen.js"));
  await writeFile(path.join(folder, "page.html"), html("Page", "background.js"));
  return folder;
}
