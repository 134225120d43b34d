import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Manifest } from "../../../src/manifest/conversion.js";
import { findBrowser } from "../../../src/playwright/find-browser.js";
import { inWindow } from "../../../src/playwright/gecko/connect-agent.js";
import { defaultPreferences } from "../../../src/playwright/gecko/preferences.js";
import { startGecko } from "../../../src/playwright/gecko/start-gecko.js";
import { createTemporaryFolder, removeTemporaryFolder } from "../../../src/playwright/temporary-folder.js";

/** A package on its way into the browser's manifest parser. */
export interface Candidate {
  readonly manifest: Manifest;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** What the browser's own parser says; an error is a refusal. */
export interface Verdict {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

const LOAD = `
  const { ExtensionData } = ChromeUtils.importESModule("resource://gre/modules/Extension.sys.mjs");
  const verdicts = {};
  for (const [name, folder] of Object.entries(FOLDERS)) {
    const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
    file.initWithPath(folder);
    const data = new ExtensionData(Services.io.newFileURI(file));
    try {
      await data.loadManifest();
      await data.initAllLocales();
    } catch (error) {
      if (!data.errors.length) data.errors.push(String(error?.message ?? error));
    }
    verdicts[name] = { errors: data.errors, warnings: data.warnings };
  }
  return verdicts;`;

/** Has one real Gecko browser parse many manifests, without installing any of them. */
export async function loadManifests<Name extends string>(
  browser: string,
  candidates: Readonly<Record<Name, Candidate>>,
): Promise<Record<Name, Verdict>> {
  const root = createTemporaryFolder("manifests");
  const profile = createTemporaryFolder("manifests-profile");
  try {
    const folders: Record<string, string> = {};
    for (const [name, candidate] of Object.entries<Candidate>(candidates)) {
      folders[name] = path.join(root, name);
      writeCandidate(path.join(root, name), candidate);
    }
    const program = await startGecko({
      executablePath: findBrowser(browser),
      profile,
      preferences: defaultPreferences,
      args: [],
      env: {},
    });
    try {
      return await inWindow(program.marionette, LOAD.replace("FOLDERS", JSON.stringify(folders)));
    } finally {
      await program.end();
    }
  } finally {
    removeTemporaryFolder(profile);
    removeTemporaryFolder(root);
  }
}

/** Writes a package into a folder. */
export function writeCandidate(folder: string, { manifest, files }: Candidate): void {
  for (const [name, content] of Object.entries({ ...files, "manifest.json": JSON.stringify(manifest, null, 2) })) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
