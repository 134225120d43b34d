import type { EngineName } from "../compat-table/engines.js";
import type { Rasters } from "./rasterize-icons.js";

/** A manifest as its JSON says it. */
export type Manifest = Record<string, unknown>;

/**
 * How much a finding matters.
 * `note`: converted, or dropped where it had no effect anyway; nobody loses anything.
 * `loss`: something that a user or the author can notice is different or gone: `--strict` refuses it.
 * `impossible`: no package can be made for this target.
 */
export type Severity = "note" | "loss" | "impossible";

/** One thing that a conversion did, dropped or could not do. */
export interface Finding {
  /** The rule's id, which is its file's name. */
  readonly rule: string;
  readonly severity: Severity;
  /** Where in the original manifest, such as `background.service_worker` or `permissions[2]`. */
  readonly path: string;
  /** One sentence: what was done, and why. */
  readonly message: string;
  /** One sentence: what the author can do about it. */
  readonly advice?: string;
  /** The reference, specification or bug that the rule comes from. */
  readonly docs: string;
}

/** The files of the package, as far as rules may ask. Paths have no leading slash. */
export interface Files {
  has(path: string): boolean;
  paths(): Iterable<string>;
  /** The text of a file that the caller read beforehand (scripts, pages, `_locales`), or undefined. */
  text(path: string): string | undefined;
}

/** The injected bundles, by the context that each belongs to; a context that needs nothing has none. */
export interface Layer {
  readonly background?: string;
  readonly page?: string;
  readonly content?: string;
  /** Where the background runs in a document, with the worker in front of it. */
  readonly document?: BackgroundDocument;
}

/** The document in which a background runs for Chrome. */
export interface BackgroundDocument {
  /** The bundle that comes before the background's own scripts. */
  readonly script: string;
  /** The page: the author's own, or one to write. */
  readonly page: string;
  /** What only a document has, and what is the reason for it: `DOMParser`, `import()`. */
  readonly needs: readonly string[];
}

/** What a conversion knows about the program. Everything is plain data: a conversion reads nothing and writes nothing. */
export interface ConversionInput {
  readonly manifest: Manifest;
  readonly target: EngineName;
  /** The semver range of target versions. */
  readonly range: string;
  readonly files: Files;
  readonly layer: Layer;
  /** Ids of the members that the program uses, such as `sidePanel.open`. */
  readonly uses: ReadonlySet<string>;
  /** Options that the program's calls give, such as `tabs.query 0.url`: the member, the argument and the property. */
  readonly options?: ReadonlySet<string>;
  /** Permissions that emulations in the layer need on this target. */
  readonly permissions: readonly string[];
  /** Globals of a page that the background uses without asking first (`document`, `localStorage` …), for Chrome. */
  readonly backgroundGlobals: ReadonlySet<string>;
  /** The add-on id to give a package that names none; derived from name and author when left out. */
  readonly geckoId?: string;
  /**
   * What the scan found at the top level of the classic worker: the script list that does the same, in order. Paths of
   * the package, and parts of the worker that {@link ConversionInput.files} does not have yet. Undefined when the worker
   * calls no `importScripts` at its top level.
   */
  readonly workerScripts?: readonly string[];
  /** PNG pictures of the SVG icons that the manifest names, for Chrome: what `rasterizeIcons` made of them. */
  readonly rasters?: Rasters;
  /** Why names that Chrome keeps for itself could not be replaced, by the name: a clause for a sentence. */
  readonly reservedNames?: ReadonlyMap<string, string>;
}

/** What a rule works on: the input, with a manifest of its own that it may change. */
export interface Draft extends ConversionInput {
  readonly manifest: Manifest;
  /** The manifest as it was. */
  readonly original: Readonly<Manifest>;
  report(severity: Severity, path: string, message: string, advice?: string): void;
  /** Adds a file to the package, or replaces one. */
  write(path: string, content: string | Uint8Array): void;
  /** Leaves a file out of the package. */
  remove(path: string): void;
}

/** One rule, in the file of its name. */
export interface Rule {
  readonly id: string;
  /** The targets that it is for. */
  readonly targets: readonly EngineName[];
  /** Why the manifest has to change, in one sentence for the docs. */
  readonly why: string;
  readonly docs: string;
  /** Changes the draft where the rule applies, and reports each change. */
  apply(draft: Draft): void;
}

/** A manifest for one target. */
export interface Conversion {
  readonly manifest: Manifest;
  readonly findings: readonly Finding[];
  readonly written: ReadonlyMap<string, string | Uint8Array>;
  readonly removed: ReadonlySet<string>;
}
