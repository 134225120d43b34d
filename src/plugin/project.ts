import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { InputError } from "../build/input-error.js";
import { readManifest } from "../build/read-manifest.js";
import type { EngineName } from "../compat-table/engines.js";
import type { Manifest } from "../manifest/conversion.js";
import { isObject, packagePath } from "../manifest/json.js";
import { manifestEntries } from "../scan/manifest-entries.js";
import { textsIn } from "./manifest-paths.js";
import { isPage, isScript, outputPath } from "./output-path.js";
import { pageLinks } from "./page-links.js";
import type { PluginOptions } from "./plugin-options.js";
import { chooseTarget } from "./target-option.js";

/** A script that a browser starts, and a bundler makes. */
export interface Script {
  /** Where its source lies. */
  readonly file: string;
  /** Its path in the package. */
  readonly output: string;
  /** Whether it is loaded as a module, and may share chunks; a classic script holds everything that it needs. */
  readonly module: boolean;
}

/** An extension's sources, as its manifest names them. Paths are relative to the manifest's folder. */
export interface Project {
  readonly target: EngineName;
  readonly range: string;
  /** The absolute paths of the manifest and of its folder. */
  readonly manifestFile: string;
  readonly folder: string;
  readonly manifest: Manifest;
  readonly manifestText: string;
  readonly pages: ReadonlyMap<string, string>;
  /** By source path; scripts that only pages name are among them. */
  readonly scripts: ReadonlyMap<string, Script>;
  /** What pages name besides: a bundler that reads pages takes care of both. */
  readonly ofPages: ReadonlySet<string>;
  /** Namespaces that its programs import from compat, known once they are bundled. */
  readonly imported: ReadonlySet<string>;
  /** Files that stay as they are, by their paths in the package: where each lies. */
  readonly assets: ReadonlyMap<string, string>;
}

const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

/** Every file below a folder, by its path from there; none where there is no such folder. */
function filesBelow(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return new Map(files.map((file) => [path.relative(folder, file).split(path.sep).join("/"), file]));
}

function readText(manifestFile: string): string {
  if (isFile(manifestFile)) return readFileSync(manifestFile, "utf8");
  throw new InputError(
    `There is no ${manifestFile}. Say where the manifest is: compat({ manifest: "src/manifest.json" }).`,
  );
}

/**
 * Reads what a project's manifest names: the scripts and pages that become entries of a bundler, and the files that are
 * copied.
 *
 * @param root the folder that paths in the options start from
 * @throws InputError for a manifest that cannot be read, and for scripts and pages that are nowhere
 */
export function readProject(options: PluginOptions, root: string, imported: ReadonlySet<string>): Project {
  const manifestFile = path.resolve(root, options.manifest ?? "manifest.json");
  const manifestText = readText(manifestFile);
  const manifest = readManifest(manifestText);
  const folder = path.dirname(manifestFile);
  const source = (file: string) => path.join(folder, file);
  const open = options.publicDir === false ? new Map() : filesBelow(path.resolve(root, options.publicDir ?? "public"));
  const assets = new Map<string, string>(open);
  const scripts = new Map<string, Script>();
  const pages = new Map<string, string>();
  const ofPages = new Set<string>();
  const named = new Set([...textsIn(manifest), ...(options.entries ?? [])].map(packagePath).filter(Boolean));
  const modules = new Set(
    isObject(manifest.background) && manifest.background.type === "module" ? backgrounds(manifest) : [],
  );
  const addScript = (file: string, module: boolean) => {
    const before = scripts.get(file);
    scripts.set(file, { file: source(file), output: outputPath(file), module: module && before?.module !== false });
  };
  const addPage = (page: string) => {
    if (pages.has(page)) return;
    const html = readFileSync(source(page), "utf8");
    pages.set(page, html);
    for (const { path: linked, kind } of pageLinks(page, html)) {
      if (!isFile(source(linked))) continue;
      if (!named.has(linked)) ofPages.add(linked);
      if (isPage(linked)) addPage(linked);
      else if (kind !== "file") addScript(linked, kind === "module");
      else assets.set(linked, source(linked));
    }
  };
  const add = (file: string) => {
    if (!isFile(source(file)) || source(file) === manifestFile) return;
    if (isScript(file)) addScript(file, modules.has(file));
    else if (isPage(file)) addPage(file);
    else if (/\.\w+$/.test(file)) assets.set(file, source(file));
  };
  for (const file of named) add(file);
  for (const [file, place] of filesBelow(source("_locales"))) assets.set(`_locales/${file}`, place);
  const known = (file: string) => scripts.has(file) || pages.has(file) || assets.has(file);
  const started = manifestEntries(manifest, []).map((entry) => entry.path);
  const missing = [...started, ...(options.entries ?? []).map(packagePath)].find((file) => !known(file));
  if (missing) {
    throw new InputError(
      `${path.relative(root, manifestFile)} or the plugin's entries name ${missing}, which is neither in ${folder} nor in ${options.publicDir || "public"}. Correct the name, or put the file there.`,
    );
  }
  return {
    ...chooseTarget(options.target, manifest),
    manifestFile,
    folder,
    manifest,
    manifestText,
    pages,
    scripts,
    ofPages,
    imported,
    assets,
  };
}

function backgrounds(manifest: Manifest): string[] {
  return manifestEntries({ background: manifest.background }, []).map((entry) => entry.path);
}
