import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import type { BrowserName } from "../../../../src/playwright/index.js";

export const GECKO_ID = "lifecycle@compat.test";

/** What a build of the extension that keeps a diary can be asked for. */
export interface Wishes {
  readonly version?: string;
  /** Listens to nothing of what the runtime tells about installing and updating. */
  readonly quiet?: boolean;
  /** Gecko: where it looks for updates. */
  readonly updateUrl?: string;
}

/** Writes the extension that keeps a diary of its own life into a folder. */
export function buildLifecycleExtension(folder: string, browser: BrowserName, wishes: Wishes = {}): string {
  const { version = "1.0", quiet = false, updateUrl } = wishes;
  const gecko = { id: GECKO_ID, ...(updateUrl ? { update_url: updateUrl } : {}) };
  const manifest = {
    manifest_version: 3,
    name: quiet ? "diary, quiet" : "diary",
    version,
    permissions: ["alarms", "storage"],
    background: browser === "chromium" ? { service_worker: "diary.js" } : { scripts: ["diary.js"] },
    ...(browser === "chromium" ? {} : { browser_specific_settings: { gecko } }),
  };
  mkdirSync(folder, { recursive: true });
  buildSync({
    entryPoints: [path.join(import.meta.dirname, "diary.ts")],
    outfile: path.join(folder, "diary.js"),
    bundle: true,
    format: "iife",
    target: "es2022",
    // The package's "sideEffects" names what users import; the modules of tests have effects, too.
    ignoreAnnotations: true,
  });
  writeFileSync(path.join(folder, "manifest.json"), JSON.stringify(manifest, null, 2));
  for (const page of ["page.html", "other-page.html"]) {
    writeFileSync(path.join(folder, page), `<!doctype html><title>Diary</title><script src="diary.js"></script>`);
  }
  return folder;
}
