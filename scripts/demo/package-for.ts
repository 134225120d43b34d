import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import type { TargetBuild } from "../../src/build/build.js";
import { buildExtension } from "../../src/build/build-extension.js";
import type { ExtensionPackage } from "../../src/build/package.js";
import { readPackage } from "../../src/build/read-package.js";
import { writeFolder } from "../../src/cli/write-folder.js";
import type { EngineName } from "../../src/compat-table/engines.js";
import type { BrowserName } from "../../src/playwright/index.js";

/** Where the examples lie, each in a folder of its name. */
export const EXAMPLES = path.join(import.meta.dirname, "../../examples");

const engineOf = (browser: BrowserName): EngineName => (browser === "chromium" ? "chrome" : browser);

/**
 * Builds an example, or an extension that was read already, for one browser, as `compat build` does, and writes the
 * package into a folder, in place of what the folder held.
 *
 * @throws when it cannot be built for the browser, with the reasons
 */
export async function packageFor(
  browser: BrowserName,
  example: string | ExtensionPackage,
  folder: string,
): Promise<TargetBuild> {
  const extension = typeof example === "string" ? await readPackage(path.join(EXAMPLES, example)) : example;
  const { targets } = await buildExtension(extension, { targets: { [engineOf(browser)]: ">=140" } });
  const [built] = targets;
  if (!built || built.outcome === "impossible") {
    throw new Error((built?.findings ?? []).map(({ message }) => message).join("\n"));
  }
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.dirname(folder), { recursive: true });
  await writeFolder(folder, built.files);
  return built;
}
