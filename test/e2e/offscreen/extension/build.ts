import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { BrowserName } from "../../../../src/playwright/index.js";
import { bundleScripts } from "../../fixture/bundle-scripts.js";

const html = (title: string, script?: string) =>
  `<!doctype html><title>${title}</title>${script ? `<script src="${script}"></script>` : ""}`;

/** Writes an extension whose background opens an offscreen document, and a page that may do so, too. */
export async function buildOffscreenExtension(folder: string, browser: BrowserName): Promise<string> {
  await mkdir(folder, { recursive: true });
  await bundleScripts(import.meta.dirname, ["background.ts", "offscreen.ts"], folder);
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
