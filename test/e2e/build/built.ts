import path from "node:path";
import type { BuildOptions, TargetBuild } from "../../../src/build/build.js";
import { buildExtension } from "../../../src/build/build-extension.js";
import { readPackage } from "../../../src/build/read-package.js";
import { writeFolder } from "../../../src/cli/write-folder.js";
import type { EngineName } from "../../../src/compat-table/engines.js";
import { browserOf } from "../../../src/playwright/find-browser.js";

const EXTENSIONS = path.join(import.meta.dirname, "extensions");

/** The versions of an older browser that a test target names, or of today's. */
const rangeOf = (target: string): string => `>=${/\d+$/.exec(target)?.[0] ?? "140"}`;

/** Builds one of the extensions here for the browser of a test target, into a folder that does not exist yet. */
export async function builtFor(
  name: string,
  target: string,
  folder: string,
  options: Partial<BuildOptions> = {},
): Promise<TargetBuild> {
  const browser = browserOf(target);
  const engine: EngineName = browser === "firefox" || browser === "thunderbird" ? browser : "chrome";
  const extension = await readPackage(path.join(EXTENSIONS, name));
  try {
    const { targets } = await buildExtension(extension, { targets: { [engine]: rangeOf(target) }, ...options });
    const [built] = targets;
    if (!built) throw new Error(`Nothing was built for ${engine}.`);
    if (built.outcome !== "impossible") await writeFolder(folder, built.files);
    return built;
  } finally {
    await extension.close();
  }
}
