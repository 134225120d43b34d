import { type EngineName, engineNames } from "../compat-table/engines.js";
import { scanPackage } from "../scan/scan-package.js";
import { adaptFiles } from "./adapt-source.js";
import type { Build, BuildOptions, TargetBuild } from "./build.js";
import { buildTarget, type Source } from "./build-target.js";
import { extensionTitle } from "./extension-title.js";
import { readTexts } from "./file-text.js";
import { InputError } from "./input-error.js";
import type { ExtensionPackage } from "./package.js";
import { programOf } from "./program.js";
import { readManifest } from "./read-manifest.js";
import { writtenFor } from "./references.js";
import { splitBackground } from "./split-background.js";

const CHROME_ID = /^[a-p]{32}$/;

/**
 * Builds an extension for every target, in memory: nothing is written, and nothing of it is run. The same package and
 * options give the same bytes.
 *
 * @returns a package for each target, with what it lost; one that cannot be made has no files, and findings that say why
 * @throws InputError where there is no manifest, or one that cannot be read, and for ids that are none
 */
export async function buildExtension(pkg: ExtensionPackage, options: BuildOptions): Promise<Build> {
  if (options.chromeId !== undefined && !CHROME_ID.test(options.chromeId)) {
    throw new InputError(
      `${options.chromeId} is no id of Chrome. It has 32 letters from a to p: see chrome://extensions.`,
    );
  }
  const source = await readSource(pkg, options);
  const targets: TargetBuild[] = [];
  const adapted = new Map<string, Source>();
  const wanted = engineNames.filter((engine) => options.targets[engine] !== undefined);
  for (const target of wanted) {
    // What one Gecko needs of the files, the other needs as well.
    const family = target === "chrome" ? "chrome" : "gecko";
    const own = adapted.get(family) ?? (await sourceFor(source, target, options));
    adapted.set(family, own);
    targets.push(await buildTarget(own, target, options.targets[target] ?? "*", options));
    options.onProgress?.("bundle", targets.length, wanted.length);
  }
  return { ...extensionTitle(source.manifest, (path) => source.texts.get(path)?.text), targets };
}

/** The source as a target needs it: read and scanned again where its files had to change. */
async function sourceFor(source: Source, target: EngineName, options: BuildOptions): Promise<Source> {
  const { adaptation, pkg } = adaptFiles(source, target, options.chromeId);
  return { ...(pkg ? await readSource(pkg, options) : source), adaptation };
}

async function readSource(pkg: ExtensionPackage, { onProgress }: BuildOptions): Promise<Source> {
  if (!pkg.files.has("manifest.json")) {
    throw new InputError(`${pkg.name} has no manifest.json. Name the folder or archive that holds it at its top.`);
  }
  const texts = await readTexts(pkg.files, (done, of) => onProgress?.("read", done, of));
  const manifest = readManifest(texts.get("manifest.json")?.text ?? "");
  const plain = new Map([...texts].map(([path, { text }]) => [path, text]));
  const scan = scanPackage(plain, manifest, (done, of) => onProgress?.("scan", done, of));
  const program = programOf(scan);
  const worker = splitBackground(manifest, scan, texts);
  const written = writtenFor(manifest, program);
  return { pkg, manifest, texts, program, written, ...(worker && { worker }) };
}
