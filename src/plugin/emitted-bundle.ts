import { isDeepStrictEqual } from "node:util";
import type { TargetBuild } from "../build/build.js";
import { classicScript } from "./classic-script.js";
import { finishPackage } from "./finish-package.js";
import { linkPage } from "./page-links.js";
import type { PluginOptions } from "./plugin-options.js";
import type { Project, Script } from "./project.js";

/** What Rollup and Vite both say of one emitted file. */
export interface EmittedFile {
  readonly type: "chunk" | "asset";
  readonly fileName: string;
  readonly code?: string;
  readonly source?: string | Uint8Array;
  readonly facadeModuleId?: string | null;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/** Everything that a bundler is about to write, by path. */
export type EmittedBundle = Record<string, EmittedFile>;

/** How the package differs from what the bundler is about to write. */
export interface BundleChange {
  readonly built: TargetBuild;
  readonly removed: readonly string[];
  readonly written: ReadonlyMap<string, string | Uint8Array>;
}

/** How a bundler makes its files. */
export interface BundleStyle {
  readonly minify: boolean;
  /** Whether the bundler itself makes the pages, and where it puts them: this before the path from the manifest. */
  readonly pagesBelow?: string;
}

const contentOf = ({ code, source }: EmittedFile): string | Uint8Array => code ?? source ?? "";

/** The chunks that some start reaches. */
function reached(bundle: EmittedBundle, starts: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const { imports = [], dynamicImports = [] } = bundle[file] ?? {};
    for (const next of [...imports, ...dynamicImports]) visit(next);
  };
  for (const start of starts) visit(start);
  return found;
}

function chunkOf(bundle: EmittedBundle, { file }: Script): EmittedFile | undefined {
  return Object.values(bundle).find(({ facadeModuleId }) => facadeModuleId?.replace(/\?.*$/, "") === file);
}

/** The files of a package before the layer: classic scripts in one piece, and no chunk that only they needed. */
async function packageFiles(project: Project, bundle: EmittedBundle, style: BundleStyle) {
  const files = new Map<string, string | Uint8Array>();
  const chunks = Object.values(bundle).filter(({ type }) => type === "chunk");
  const texts = new Map(chunks.map(({ fileName, code = "" }) => [fileName, code]));
  const classic = new Map<string, string>();
  for (const script of project.scripts.values()) {
    const chunk = script.module ? undefined : chunkOf(bundle, script);
    if (chunk) classic.set(chunk.fileName, await classicScript(chunk.fileName, texts, style.minify));
  }
  const modules = chunks.filter(({ isEntry, fileName }) => isEntry && !classic.has(fileName));
  const needed = reached(
    bundle,
    modules.map(({ fileName }) => fileName),
  );
  // A chunk that was put together with others, or is gone, has no map of its own any more.
  const stays = (file: string): boolean =>
    texts.has(file) ? needed.has(file) : !file.endsWith(".map") || stays(file.slice(0, -4));
  for (const file of Object.values(bundle)) {
    const { fileName } = file;
    const content = classic.get(fileName) ?? (stays(fileName) ? contentOf(file) : undefined);
    if (content !== undefined) files.set(fileName, content);
  }
  for (const [page, html] of project.pages) {
    const made = style.pagesBelow === undefined ? undefined : files.get(style.pagesBelow + page);
    if (made !== undefined) files.delete(`${style.pagesBelow}${page}`);
    const text = made === undefined ? html : Buffer.from(made).toString("utf8");
    // A bundler that makes pages has put its own names for modules there, and leaves classic scripts alone.
    files.set(
      page,
      linkPage(page, text, (path) => project.scripts.has(path) && !(made && project.scripts.get(path)?.module)),
    );
  }
  return files;
}

/** Makes the package of what a bundler is about to write, and tells what has to change for it. */
export async function changeBundle(
  project: Project,
  bundle: EmittedBundle,
  options: PluginOptions,
  style: BundleStyle,
): Promise<BundleChange> {
  const built = await finishPackage(project, await packageFiles(project, bundle, style), options);
  const written = new Map<string, Uint8Array>();
  for (const [path, file] of built.files) {
    const bytes = await file.bytes();
    const before = bundle[path] && contentOf(bundle[path]);
    const same = before !== undefined && isDeepStrictEqual(Buffer.from(before), Buffer.from(bytes));
    if (!same) written.set(path, bytes);
  }
  const removed = Object.keys(bundle).filter((path) => !built.files.has(path));
  return { built, removed, written };
}
