import type { Build, BuildOptions } from "../build/build.js";
import type { ExtensionPackage } from "../build/package.js";
import { parseTargets } from "../build/parse-targets.js";
import { readManifest } from "../build/read-manifest.js";
import { readPackage } from "../build/read-package.js";

/** What makes a build; given as an argument, so that a command can be tried without it. */
export type Builder = (extension: ExtensionPackage, options: BuildOptions) => Promise<Build>;

/** What `build`, `check` and `run` are all asked. */
export interface BuildRequest {
  /** A folder or an archive. */
  readonly source: string;
  /** As the command line has them: `chrome,firefox@>=140`. */
  readonly targets: string;
  readonly all?: boolean;
  readonly geckoId?: string;
  readonly chromeId?: string;
  readonly keep?: readonly string[];
  readonly onProgress?: BuildOptions["onProgress"];
}

/**
 * Reads an extension, builds it, and hands it to `use` while its files can still be read.
 *
 * @throws InputError for what cannot be read or built, and for targets that are none
 */
export async function buildPackage<Result>(
  { source, targets, all, geckoId, chromeId, keep, onProgress }: BuildRequest,
  builder: Builder,
  use: (build: Build, notes: readonly string[]) => Result | Promise<Result>,
): Promise<Result> {
  const extension = await readPackage(source, { ...(keep && { keep }) });
  try {
    const manifest = await extension.files.get("manifest.json")?.bytes();
    const build = await builder(extension, {
      targets: parseTargets(targets, readManifest(new TextDecoder().decode(manifest))),
      ...(all !== undefined && { all }),
      ...(geckoId !== undefined && { geckoId }),
      ...(chromeId !== undefined && { chromeId }),
      ...(onProgress && { onProgress }),
    });
    return await use(build, extension.notes);
  } finally {
    await extension.close();
  }
}
