import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { BrowserName } from "../../../../src/playwright/index.js";
import { bundleScripts } from "../../fixture/bundle-scripts.js";

/** Writes an extension whose background and page load compat for `sessions`. */
export async function buildSessionsExtension(folder: string, browser: BrowserName): Promise<string> {
  await mkdir(folder, { recursive: true });
  await bundleScripts(import.meta.dirname, ["background.ts", "page.ts"], folder);
  const gecko = {
    background: { scripts: ["background.js"] },
    browser_specific_settings: { gecko: { id: "sessions@compat.test" } },
  };
  const manifest = {
    manifest_version: 3,
    name: "Closed tabs",
    version: "1.0",
    permissions: ["sessions", "tabs"],
    ...(browser === "chromium" ? { background: { service_worker: "background.js" } } : gecko),
  };
  await writeFile(path.join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(
    path.join(folder, "page.html"),
    '<!doctype html><meta charset="utf-8"><title>Page</title><script src="page.js"></script>',
  );
  return folder;
}
