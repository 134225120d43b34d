import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { BrowserName } from "../../../../src/playwright/index.js";
import { bundleScripts } from "../../fixture/bundle-scripts.js";

const html = (title: string) => `<!doctype html><meta charset="utf-8"><title>${title}</title>
<style>body { margin: 1.5rem; background: white; color: #222; font: 15px system-ui, sans-serif }</style>
<h1>${title}</h1><p>A page of the extension.</p><button>Open the panel</button><script src="page.js"></script>`;

/** Writes an extension with a side panel, a page that opens it, and a page that one tab may have in its panel. */
export async function buildSidePanelExtension(folder: string, browser: BrowserName): Promise<string> {
  await mkdir(folder, { recursive: true });
  await bundleScripts(import.meta.dirname, ["background.ts", "page.ts"], folder);
  const gecko = {
    background: { scripts: ["background.js"] },
    browser_specific_settings: { gecko: { id: "side-panel@compat.test" } },
  };
  const own = {
    chromium: {
      background: { service_worker: "background.js" },
      side_panel: { default_path: "panel.html" },
      permissions: ["sidePanel", "tabs"],
    },
    firefox: {
      ...gecko,
      permissions: ["tabs"],
      sidebar_action: { default_panel: "panel.html", open_at_install: false },
    },
    thunderbird: { ...gecko, permissions: ["tabs"], side_panel: { default_path: "panel.html" } },
  };
  const manifest = {
    manifest_version: 3,
    name: "Notebook",
    version: "1.0",
    action: { default_title: "Notebook" },
    ...own[browser],
  };
  await writeFile(path.join(folder, "manifest.json"), JSON.stringify(manifest));
  for (const title of ["Panel", "Own", "Page"]) {
    await writeFile(path.join(folder, `${title.toLowerCase()}.html`), html(title));
  }
  await writeFile(path.join(folder, "silent.html"), "<!doctype html><title>Loads nothing</title>");
  return folder;
}
