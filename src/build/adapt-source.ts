import { chromeId as chromeIdOf } from "../bridges/chrome-id.js";
import type { EngineName } from "../compat-table/engines.js";
import type { Files, Finding, Manifest } from "../manifest/conversion.js";
import { rule as reservedNamesRule } from "../manifest/rules/chrome-reserved-names.js";
import type { FileChange } from "./build.js";
import type { Source } from "./build-target.js";
import { type FileText, inMemory } from "./file-text.js";
import { manifestText } from "./output-manifest.js";
import { type OwnAddresses, ownAddresses } from "./own-addresses.js";
import type { ExtensionPackage, PackageFile } from "./package.js";
import { type Renaming, renameReserved } from "./rename-reserved.js";

/** What had to change in the files of an extension before they could be built for a browser. */
export interface Adaptation {
  readonly findings: readonly Finding[];
  readonly changes: readonly FileChange[];
  /** Why names that Chrome keeps for itself are still there. */
  readonly reservedNames: ReadonlyMap<string, string>;
}

/** An extension's files for one browser, where they are not the original's; the adaptation alone where they are. */
export interface AdaptedFiles {
  readonly adaptation: Adaptation;
  readonly pkg?: ExtensionPackage;
}

/**
 * Changes what no layer can: addresses that the program writes out, and names of files that Chrome keeps for itself. The
 * source itself stays as it is.
 */
export function adaptFiles(source: Source, target: EngineName, chromeId: string | undefined): AdaptedFiles {
  const { manifest, texts, pkg, program } = source;
  const addresses = ownAddresses({ target, manifest, program, texts, chromeId: chromeId ?? chromeIdOf(manifest.key) });
  const text = (path: string) => addresses.texts.get(path) ?? texts.get(path)?.text;
  const files: Files = { has: (path) => pkg.files.has(path), paths: () => pkg.files.keys(), text };
  const renaming = target === "chrome" ? renameReserved(manifest, files) : undefined;
  const names = renaming?.names ?? new Map<string, string>();
  const adaptation = {
    findings: [...addresses.findings, ...findingsOf(renaming)],
    changes: [...changesOf(renaming, pkg), ...addressChanges(addresses, names)],
    reservedNames: renaming?.kept ?? new Map<string, string>(),
  };
  if (!addresses.texts.size && !names.size) return { adaptation };
  const changed = new Map([...addresses.texts, ...(renaming?.texts ?? [])]);
  return { adaptation, pkg: rewritten(source, changed, renaming?.manifest ?? manifest, names) };
}

function addressChanges({ texts }: OwnAddresses, names: ReadonlyMap<string, string>): FileChange[] {
  const why = "Addresses of extensions are this browser's there: see the findings.";
  return [...texts.keys()].map((path) => ({ path: newPath(path, names), change: "changed", why }));
}

function newPath(path: string, names: ReadonlyMap<string, string>): string {
  const [top = "", ...rest] = path.split("/");
  const fresh = names.get(top);
  return fresh === undefined ? path : [fresh, ...rest].join("/");
}

function rewritten(
  source: Source,
  texts: ReadonlyMap<string, string>,
  manifest: Manifest,
  names: ReadonlyMap<string, string>,
): ExtensionPackage {
  const files = new Map<string, PackageFile>();
  for (const [path, file] of source.pkg.files) {
    const text = path === "manifest.json" ? manifestIn(source, manifest) : texts.get(path);
    files.set(newPath(path, names), text === undefined ? file : inMemory(encoded(source.texts.get(path), text)));
  }
  return { name: source.pkg.name, files };
}

const manifestIn = ({ manifest, texts }: Source, changed: Manifest): string | undefined =>
  manifestText(changed, manifest, texts.get("manifest.json")?.text ?? "");

const encoded = (before: FileText | undefined, text: string): string | Uint8Array => before?.encode(text) ?? text;

function changesOf(renaming: Renaming | undefined, { files }: ExtensionPackage): FileChange[] {
  const { names, texts } = renaming ?? NOTHING;
  const moved = [...files.keys()].flatMap((path): FileChange[] => {
    const to = newPath(path, names);
    if (to === path) return [];
    const why = `It is ${path} of the original: Chrome keeps names that begin with an underscore for itself.`;
    return [
      { path, change: "removed", why: `It is ${to} now.` },
      { path: to, change: "added", why },
    ];
  });
  const edited = [...texts.keys()].flatMap((path): FileChange[] => {
    const why = `It names ${[...names.values()].join(", ")} instead of what was renamed.`;
    return [{ path: newPath(path, names), change: "changed", why }];
  });
  return [...moved, ...edited];
}

const NOTHING: Pick<Renaming, "names" | "texts" | "references"> = {
  names: new Map(),
  texts: new Map(),
  references: new Map(),
};
const SHOWN = 5;

function findingsOf(renaming: Renaming | undefined): Finding[] {
  const { names, references } = renaming ?? NOTHING;
  return [...names].map(([old, fresh]) => {
    const counts = [...(references.get(old) ?? [])].map(([path, count]) => `${path} (${count})`);
    const rest = counts.length > SHOWN ? `, and ${counts.length - SHOWN} more files` : "";
    const places = counts.length
      ? `; so is every place that names it: ${counts.slice(0, SHOWN).join(", ")}${rest}`
      : "";
    return {
      rule: reservedNamesRule.id,
      severity: "note",
      path: old,
      message: `${old} is renamed to ${fresh}, because Chrome refuses names that begin with an underscore${places}.`,
      docs: reservedNamesRule.docs,
    };
  });
}
