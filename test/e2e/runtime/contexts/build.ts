import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import type { BrowserName } from "../../../../src/playwright/index.js";

const document = (title: string, body: string) => `<!doctype html><meta charset="utf-8"><title>${title}</title>${body}`;
const PROBE = '<script src="probe.js"></script>';

/** Writes an extension that has a document of each kind that a browser can show, into a folder. */
export function buildContextsExtension(folder: string, browser: BrowserName): string {
  const chromium = browser === "chromium";
  const manifest = {
    manifest_version: 3,
    name: "contexts",
    version: "1.0",
    permissions: ["alarms", "storage", ...(chromium ? ["offscreen", "sidePanel", "tabs"] : [])],
    host_permissions: ["<all_urls>"],
    background: chromium ? { service_worker: "probe.js" } : { scripts: ["probe.js"] },
    content_scripts: [{ matches: ["http://127.0.0.1/*"], js: ["probe.js"], all_frames: true }],
    action: { default_popup: "popup.html" },
    ...(browser === "thunderbird" ? {} : { devtools_page: "devtools.html" }),
    ...(browser === "firefox" ? { sidebar_action: { default_panel: "sidebar.html" } } : {}),
    ...(chromium ? {} : { browser_specific_settings: { gecko: { id: "contexts@compat.test" } } }),
  };
  mkdirSync(folder, { recursive: true });
  buildSync({
    entryPoints: [path.join(import.meta.dirname, "probe.ts")],
    outfile: path.join(folder, "probe.js"),
    bundle: true,
    format: "iife",
    target: "es2022",
    // The package's "sideEffects" names what users import; the modules of tests have effects, too.
    ignoreAnnotations: true,
  });
  const files = {
    "manifest.json": JSON.stringify(manifest, null, 2),
    "page.html": document("Page", `<iframe src="frame.html"></iframe>${PROBE}`),
    "frame.html": document("Frame", PROBE),
    "window.html": document("Window", PROBE),
    "popup.html": document("Popup", PROBE),
    "devtools.html": document("Developer tools", PROBE),
    "sidebar.html": document("Sidebar", PROBE),
    "offscreen.html": document("Offscreen", PROBE),
    "silent.html": document("Does not load compat", ""),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

/** Writes the extension that answers messages of another one with messages of its own. */
export function buildSecondExtension(folder: string, browser: BrowserName): string {
  const gecko = { scripts: ["second.js"] };
  const manifest = {
    manifest_version: 3,
    name: "second",
    version: "1.0",
    background: browser === "chromium" ? { service_worker: "second.js" } : gecko,
    browser_specific_settings: { gecko: { id: "second-contexts@compat.test" } },
  };
  mkdirSync(folder, { recursive: true });
  copyFileSync(path.join(import.meta.dirname, "second.js"), path.join(folder, "second.js"));
  writeFileSync(path.join(folder, "manifest.json"), JSON.stringify(manifest, null, 2));
  return folder;
}
