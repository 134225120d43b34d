import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";
import { findBrowser } from "../../../src/playwright/find-browser.js";
import { createTemporaryFolder, removeTemporaryFolder } from "../../../src/playwright/temporary-folder.js";

/** What Chromium says of a package. */
export interface Verdict {
  /** Its reason to refuse the package. */
  readonly refused?: string;
  readonly warnings: readonly string[];
}

/** A running Chromium that reads packages, one after the other. */
export interface ManifestReader {
  read(files: Readonly<Record<string, string | Uint8Array>>): Promise<Verdict>;
  close(): Promise<void>;
}

interface Extensions {
  send(name: "Extensions.loadUnpacked", details: { path: string }): Promise<{ id: string }>;
  send(name: "Extensions.uninstall", details: { id: string }): Promise<void>;
}

/** Writes a package into a folder. */
export function writePackage(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
}

/** Starts Chromium with nothing in it. */
export async function startManifestReader(): Promise<ManifestReader> {
  const folder = createTemporaryFolder("manifests");
  const context: BrowserContext = await chromium.launchPersistentContext(path.join(folder, "profile"), {
    channel: "chromium",
    executablePath: findBrowser("chromium"),
    headless: true,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      "--headless=new",
      "--no-sandbox",
      "--enable-unsafe-extension-debugging",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error("Playwright gave no browser object. Use @playwright/test 1.55 or later.");
  const extensions = cdp as unknown as Extensions;
  const page = await context.newPage();
  // A file of the extensions page has its API, and draws nothing: the page itself draws each package anew, for a second.
  await page.goto("chrome://extensions/strings.m.js");
  // Only in developer mode does Chromium keep what it warns of.
  await page.evaluate("chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })");
  let count = 0;
  return {
    async read(files) {
      const place = path.join(folder, `${count++}`);
      writePackage(place, files);
      const loaded = await extensions
        .send("Extensions.loadUnpacked", { path: place })
        .catch((error: Error) => ({ refused: error.message }));
      if ("refused" in loaded) return { ...loaded, warnings: [] };
      const warnings = await page.evaluate<string[]>(
        `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(loaded.id)})
          .then(({ manifestErrors }) => [...new Set(manifestErrors.map(({ message }) => message))])`,
      );
      await extensions.send("Extensions.uninstall", loaded);
      return { warnings };
    },
    async close() {
      await context.close();
      removeTemporaryFolder(folder);
    },
  };
}
