import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { BrowserName } from "../../../../src/playwright/index.js";
import { bundleScripts } from "../../fixture/bundle-scripts.js";

/** Writes an extension whose background loads compat for menus. */
export async function buildMenusExtension(folder: string, browser: BrowserName): Promise<string> {
  await mkdir(folder, { recursive: true });
  await bundleScripts(import.meta.dirname, ["background.ts"], folder);
  const gecko = browser !== "chromium";
  const own = { firefox: ["menus"], thunderbird: ["menus", "messagesRead"], chromium: [] }[browser];
  const manifest = {
    manifest_version: 3,
    name: "compat menus",
    version: "1.0",
    permissions: ["storage", "contextMenus", ...own],
    background: gecko ? { scripts: ["background.js"] } : { service_worker: "background.js" },
    ...(gecko && { browser_specific_settings: { gecko: { id: "menus@compat.test" } } }),
  };
  await writeFile(path.join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}
