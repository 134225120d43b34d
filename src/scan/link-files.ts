import { type ApiValue, type Known, nothingKnown } from "./known.js";
import { resolvePath } from "./package-paths.js";
import { isScannable, type LinkedScan, scanLinked } from "./scan-file.js";

type Scans = Map<string, LinkedScan>;

/** A name that a module exports, or that a script declares for all. */
interface Given {
  /** The module, or undefined for a script. */
  readonly from: string | undefined;
  readonly name: string;
}

/** How often a name may be handed on from file to file. */
const ROUNDS = 5;

/** Scans every program of a package; a name that one file exports or declares for all is followed into the others. */
export function linkFiles(texts: ReadonlyMap<string, string>, onFile?: (done: number, of: number) => void): Scans {
  const paths = [...texts.keys()].filter(isScannable);
  const scans: Scans = new Map();
  for (const [index, path] of paths.entries()) {
    scans.set(path, scanLinked(path, texts.get(path) ?? "", undefined, nothingKnown));
    onFile?.(index + 1, paths.length);
  }
  const seen = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const fresh = givenBy(scans).filter(({ from, name }) => !seen.has(`${from}\n${name}`));
    if (!fresh.length) break;
    for (const { from, name } of fresh) seen.add(`${from}\n${name}`);
    const known = knowledgeOf(new Map(scans));
    for (const path of affected(fresh, scans, texts)) {
      const kind = scans.get(path)?.kind;
      scans.set(path, scanLinked(path, texts.get(path) ?? "", kind === "html" ? undefined : kind, known(path)));
    }
  }
  return scans;
}

function givenBy(scans: Scans): Given[] {
  return [...scans].flatMap(([path, { kind, gives }]) =>
    [...gives.keys()].map((name) => ({ from: kind === "module" ? path : undefined, name })),
  );
}

/** Files that could name what others have newly given: by an import of that file, or by a global's name. */
function affected(fresh: readonly Given[], scans: Scans, texts: ReadonlyMap<string, string>): string[] {
  const modules = new Set(fresh.flatMap(({ from }) => from ?? []));
  const names = fresh.flatMap(({ from, name }) => (from || /^(chrome|browser|messenger)$/.test(name) ? [] : [name]));
  const words = names.map((name) => name.replaceAll("$", "\\$")).join("|");
  const named = words ? new RegExp(`(?<![\\w$])(?:${words})(?![\\w$])`) : undefined;
  const has = (path: string) => scans.has(path);
  return [...scans].flatMap(([path, { kind, imports }]) => {
    const importsOne = imports.some(({ kind: how, specifier }) => {
      const from = how === "static" && modules.size && specifier ? resolvePath(path, specifier, has) : undefined;
      return from !== undefined && modules.has(from);
    });
    return importsOne || (kind !== "module" && named?.test(texts.get(path) ?? "")) ? [path] : [];
  });
}

function knowledgeOf(scans: Scans): (path: string) => Known {
  const globals = new Map<string, ApiValue[]>();
  for (const { kind, gives } of scans.values())
    if (kind !== "module")
      for (const [name, values] of gives) globals.set(name, [...(globals.get(name) ?? []), ...values]);
  const has = (path: string) => scans.has(path);
  return (path) => ({
    imported(specifier, name) {
      const from = resolvePath(path, specifier, has);
      return (from !== undefined && scans.get(from)?.gives.get(name)) || [];
    },
    global: (name) => globals.get(name) ?? [],
  });
}
