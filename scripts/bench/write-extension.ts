import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { BrowserName } from "../../src/playwright/index.js";
import { type Variant, variantsScript } from "./variants.js";

const SCRIPTS = ["variants.js", "time.js"];
const document = (...scripts: string[]): string =>
  `<!doctype html><meta charset="utf-8"><body>${scripts.map((script) => `<script src="${script}"></script>`).join("")}`;

/**
 * Writes the extension that measures itself. `version` is the range of the one browser that it is for. Its scripts hold
 * the variant `only`, or all of them.
 */
export async function writeExtension(
  folder: string,
  browser: BrowserName,
  version: string,
  only?: Variant,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(import.meta.dirname, "inside"), folder, { recursive: true });
  const target = browser === "chromium" ? "chrome" : browser;
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  write("variants.js", await variantsScript(target, version, only && [only]));
  write("frame.html", document(...SCRIPTS, "frame.js"));
  write("page.html", document(...SCRIPTS, "page.js"));
  write("worker.js", `importScripts(${[...SCRIPTS, "background.js"].map((name) => JSON.stringify(name)).join()});`);
  const chromium = browser === "chromium";
  const manifest = {
    manifest_version: 3,
    name: "compat bench",
    version: "1",
    background: chromium ? { service_worker: "worker.js" } : { scripts: [...SCRIPTS, "background.js"] },
    content_scripts: [
      {
        matches: ["http://127.0.0.1/*"],
        js: [...SCRIPTS, "page.js", "frame.js"],
        all_frames: true,
        run_at: "document_end",
      },
    ],
    host_permissions: ["http://127.0.0.1/*"],
    // Cross-origin isolation makes Chromium's clock 20 times as fine.
    ...(chromium
      ? {
          cross_origin_embedder_policy: { value: "require-corp" },
          cross_origin_opener_policy: { value: "same-origin" },
        }
      : { browser_specific_settings: { gecko: { id: "bench@compat.test" } } }),
  };
  write("manifest.json", JSON.stringify(manifest));
}
