import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import type { BrowserName } from "../../../../src/playwright/index.js";

/** What a build can be asked for beside what every build has. */
export interface Wishes {
  readonly manifest?: object;
  /** Further files, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

export const GECKO_ID = "package@compat.test";

/** Writes an extension that knows its package, its options page and its own name into a folder. */
export function buildPackageExtension(folder: string, browser: BrowserName, wishes: Wishes = {}): string {
  const chromium = browser === "chromium";
  const manifest = {
    manifest_version: 3,
    name: "package",
    version: "4.5.6",
    permissions: ["tabs"],
    host_permissions: ["<all_urls>"],
    background: chromium ? { service_worker: "probe.js" } : { scripts: ["probe.js"] },
    content_scripts: [{ matches: ["http://127.0.0.1/*"], js: ["probe.js"] }],
    web_accessible_resources: [{ resources: ["open.txt"], matches: ["<all_urls>"] }],
    ...(chromium ? {} : { browser_specific_settings: { gecko: { id: GECKO_ID } } }),
    ...wishes.manifest,
  };
  const files = {
    "manifest.json": JSON.stringify(manifest, null, 2),
    "page.html": '<!doctype html><meta charset="utf-8"><title>Page</title><script src="probe.js"></script>',
    "options.html": '<!doctype html><meta charset="utf-8"><title>Options</title><script src="probe.js"></script>',
    "open.txt": "open",
    "closed.txt": "closed",
    ...wishes.files,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  buildSync({
    entryPoints: [path.join(import.meta.dirname, "probe.ts")],
    outfile: path.join(folder, "probe.js"),
    bundle: true,
    format: "iife",
    target: "es2022",
    // The package's "sideEffects" names what users import; the modules of tests have effects, too.
    ignoreAnnotations: true,
  });
  return folder;
}
