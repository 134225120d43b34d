import { ICON_SIZES, pictureOf } from "../bridges/svg-icons.js";
import type { EngineName } from "../compat-table/engines.js";
import type { Conversion, Files, Finding, Manifest } from "../manifest/conversion.js";
import { convertManifest } from "../manifest/convert.js";
import { type Rasters, rasterizeIcons } from "../manifest/rasterize-icons.js";
import { validateManifest } from "../manifest/validate.js";
import type { Adaptation } from "./adapt-source.js";
import type { BuildOptions, FileChange, MemberReport, TargetBuild } from "./build.js";
import { type FileText, inMemory } from "./file-text.js";
import { injectPages } from "./inject-pages.js";
import { memberReports } from "./member-reports.js";
import { missingFiles } from "./missing-files.js";
import { addWorkerLoader, manifestText, withScripts } from "./output-manifest.js";
import type { ExtensionPackage, PackageFile } from "./package.js";
import type { Program } from "./program.js";
import { programFindings } from "./program-findings.js";
import { referencesFor } from "./references.js";
import type { SplitBackground } from "./split-background.js";
import { svgIconsFor } from "./svg-icons.js";
import { layerFor, type TargetLayer } from "./target-layer.js";

/** An extension that was read and scanned: what every target is built from. */
export interface Source {
  readonly pkg: ExtensionPackage;
  readonly manifest: Manifest;
  readonly texts: ReadonlyMap<string, FileText>;
  readonly program: Program;
  /** The browsers that it is written for. */
  readonly written: readonly EngineName[];
  /** What stands for the worker's `importScripts` where the background is a page. */
  readonly worker?: SplitBackground;
  /** What its files went through before they were scanned for this target. */
  readonly adaptation?: Adaptation;
}

/** What a package becomes: its files, and why each that changed did. */
interface Output {
  readonly files: Map<string, PackageFile>;
  readonly changes: FileChange[];
}

/** Builds the package of one target. */
export async function buildTarget(
  source: Source,
  target: EngineName,
  range: string,
  options: BuildOptions,
): Promise<TargetBuild> {
  const { program, manifest, written } = source;
  const references = referencesFor(target, written);
  const read = async (path: string) => source.pkg.files.get(path)?.bytes();
  const icons = svgIconsFor(program, source.pkg.files.keys(), target);
  const more = { paths: icons.paths, sizes: ICON_SIZES };
  const rasters = target === "chrome" ? await rasterizeIcons(manifest, read, more) : undefined;
  const svgIcons = icons.paths.filter((path) => rasters?.has(path));
  const layer = await layerFor({
    ...{ target, range, references, program, manifest, all: options.all ?? false },
    ...{ imported: options.imported ?? new Set(), svgIcons },
  });
  const conversion = convert(source, target, range, options, layer, rasters);
  const bridges = new Set(layer.bridges.map(({ about }) => about.id));
  const imports = target === "chrome" ? [] : (source.worker?.findings ?? []);
  const converted = withScripts(conversion.manifest, layer.scripts);
  const misfits = validateManifest(target, converted);
  const found = [
    ...missingFiles(manifest, source.pkg.files, target),
    ...programFindings(program, manifest, target, bridges),
    ...icons.findings,
  ];
  const findings = [...(source.adaptation?.findings ?? []), ...conversion.findings, ...misfits, ...imports, ...found];
  const members = memberReports(program, { target, range }, layer);
  const outcome = outcomeOf(findings, members);
  const { files, changes } =
    outcome === "impossible" ? nothing() : outputOf(source, target, layer, conversion, converted);
  for (const icon of outcome === "impossible" ? [] : svgIcons) addPictures(icon, rasters, { files, changes });
  return {
    ...{ target, range, findings, members, changes, outcome, layer: layer.parts },
    files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The pictures that the layer gives to `action.setIcon` instead of an SVG. */
function addPictures(icon: string, rasters: Rasters | undefined, { files, changes }: Output): void {
  for (const size of ICON_SIZES) {
    const picture = rasters?.get(icon)?.get(size);
    const path = pictureOf(icon, size);
    if (!picture || files.has(path)) continue;
    files.set(path, inMemory(picture));
    changes.push({ path, change: "added", why: `It is what Chrome shows for ${icon}, as an icon of ${size} pixels.` });
  }
}

const nothing = (): Output => ({ files: new Map(), changes: [] });

function convert(
  { pkg, manifest, texts, program, worker, adaptation }: Source,
  target: EngineName,
  range: string,
  { geckoId }: BuildOptions,
  layer: TargetLayer,
  rasters: Rasters | undefined,
): Conversion {
  const gecko = target !== "chrome" ? worker : undefined;
  const files: Files = {
    has: (path) => pkg.files.has(path) || (gecko?.parts.has(path) ?? false),
    paths: () => pkg.files.keys(),
    text: (path) => gecko?.parts.get(path) ?? texts.get(path)?.text,
  };
  return convertManifest({
    ...{ manifest, target, range, files },
    layer: layer.paths,
    uses: new Set(program.uses.map(({ id }) => id)),
    options: new Set(program.uses.flatMap(({ id, options }) => options.map(({ path }) => `${id} ${path}`))),
    permissions: layer.permissions,
    backgroundGlobals: program.pageGlobals,
    ...(geckoId !== undefined && { geckoId }),
    ...(gecko && { workerScripts: gecko.scripts }),
    ...(rasters && { rasters }),
    ...(adaptation && { reservedNames: adaptation.reservedNames }),
  });
}

function outputOf(
  source: Source,
  target: EngineName,
  layer: TargetLayer,
  conversion: Conversion,
  manifest: Manifest,
): Output {
  const { pkg, texts, program, worker } = source;
  const files = new Map(pkg.files);
  const changes: FileChange[] = [...(source.adaptation?.changes ?? [])];
  const put = (path: string, content: string | Uint8Array, why: string) => {
    changes.push({ path, change: files.has(path) ? "changed" : "added", why });
    files.set(path, inMemory(content));
  };
  for (const path of conversion.removed) {
    if (files.delete(path))
      changes.push({ path, change: "removed", why: `${target} has no use for it: see the findings.` });
  }
  for (const [path, content] of layer.files) put(path, content, "It belongs to the compatibility layer.");
  for (const { path, content, change } of injectPages(program.files, texts, layer.paths)) {
    if (files.has(path) && !conversion.written.has(path)) put(path, content, change.why);
  }
  for (const [path, content] of conversion.written)
    put(path, content, "The manifest's conversion wrote it: see the findings.");
  if (target === "chrome") addWorkerLoader(manifest, layer.paths.background, conversion.written, put);
  else {
    for (const [path, text] of worker?.parts ?? [])
      put(path, text, "It is a part of the worker between two calls of importScripts.");
    if (layer.shims.has("runtime.getPackageDirectoryEntry")) {
      const list = [...files.keys()].sort();
      put(
        "compat-files.json",
        `${JSON.stringify(list, null, 2)}\n`,
        "runtime.getPackageDirectoryEntry reads it in an add-on that is not packed.",
      );
    }
  }
  const text = manifestText(manifest, source.manifest, texts.get("manifest.json")?.text ?? "");
  if (text !== undefined) put("manifest.json", text, `It is converted for ${target}: see the findings.`);
  return { files, changes };
}

/** A difference that the layer leaves, or a member that is not there for code that does not ask. */
const loses = ({ grade, repaired, places }: MemberReport): boolean =>
  !repaired &&
  ["partial", "unavailable", "missing"].includes(grade) &&
  !(places.length && places.every(({ guard }) => guard));

function outcomeOf(findings: readonly Finding[], members: readonly MemberReport[]): TargetBuild["outcome"] {
  if (findings.some(({ severity }) => severity === "impossible")) return "impossible";
  return findings.some(({ severity }) => severity === "loss") || members.some(loses) ? "loss" : "clean";
}
