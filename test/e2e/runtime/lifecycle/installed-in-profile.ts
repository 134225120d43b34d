import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { TestInfo } from "@playwright/test";
import { zipSync } from "fflate";
import { launchExtension, type RunningExtension } from "../../../../src/playwright/index.js";
import { createTemporaryFolder, removeTemporaryFolder } from "../../../../src/playwright/temporary-folder.js";
import { buildLifecycleExtension, GECKO_ID } from "./build.js";
import { browserFor } from "./launch.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const browser: any;

/** Gecko with a profile in which the extension that keeps a diary lies, as a user has it at the browser's next start. */
export interface InstalledInProfile {
  /** Puts a version into the profile, for the next start. */
  place(version: string): void;
  /** Starts the browser with the profile. */
  start(): Promise<RunningExtension & { ask(question: unknown): Promise<unknown> }>;
  remove(): void;
}

const pack = (folder: string): Uint8Array =>
  zipSync(Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))])));

/** An extension that asks the one with the diary from outside: what came with the profile cannot be driven itself. */
function buildReader(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: "reader",
    version: "1.0",
    background: { scripts: ["empty.js"] },
    browser_specific_settings: { gecko: { id: "reader@compat.test" } },
  };
  writeFileSync(path.join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(path.join(folder, "empty.js"), "");
  return folder;
}

export function installedInProfile(target: string, info: TestInfo): InstalledInProfile {
  const found = browserFor(target);
  const profile = createTemporaryFolder("installed");
  const reader = buildReader(info.outputPath("reader"));
  const placed = path.join(profile, "extensions", `${GECKO_ID}.xpi`);
  return {
    place(version) {
      const folder = buildLifecycleExtension(info.outputPath(version), found.browser, { version });
      mkdirSync(path.dirname(placed), { recursive: true });
      writeFileSync(placed, pack(folder));
    },
    async start() {
      const running = await launchExtension({
        ...found,
        extensionPath: reader,
        profile,
        preferences: { "extensions.startupScanScopes": 15 },
      });
      const ask = (question: unknown) =>
        running.background.evaluate(([id, what]) => browser.runtime.sendMessage(id, what), [
          GECKO_ID,
          question,
        ] as const);
      return { ...running, ask };
    },
    remove: () => removeTemporaryFolder(profile),
  };
}
