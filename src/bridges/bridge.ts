import type { Context, Fidelity, Target } from "../core/api.js";
import type { GlobalUse, Literal } from "../scan/file-scan.js";

/** A use of a global that not every kind of context has, and where it is. */
export type UsedGlobal = Pick<GlobalUse, "name" | "member" | "guard"> & {
  /** The contexts of its file; every one when left out. */
  readonly contexts?: ReadonlySet<string>;
};

/** What a build knows about the program when it asks which bridges belong in its layer. Plain data. */
export interface BridgeFacts {
  /** The manifest as the author wrote it, before any conversion. */
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Ids of the API members that the program uses, such as `scripting.executeScript`. */
  readonly uses: ReadonlySet<string>;
  readonly globals: readonly UsedGlobal[];
  readonly literals: readonly Pick<Literal, "kind" | "text">[];
  /** What the background counts on: globals of a page that it uses without asking first, and ids of API members. */
  readonly background?: {
    readonly globals: ReadonlySet<string>;
    readonly uses: ReadonlySet<string>;
    /** What it does that no service worker may: `import()`, top-level await. */
    readonly syntax?: ReadonlySet<string>;
  };
  /** The path of the bundle that every content script needs before it, such as `compat/content.js`; none is needed when left out. */
  readonly contentLayer?: string | undefined;
  /** Paths of SVG files that the build has drawn for the button's icon, for workers, which cannot decode them. */
  readonly svgIcons?: readonly string[];
}

/** The half of a bridge that never ships: what it is, for reports and docs. */
export interface BridgeAbout {
  /** The name of its file. */
  readonly id: string;
  /** What a program can rely on, in one sentence. */
  readonly summary: string;
  /** What the target lacks or does otherwise, in one sentence. */
  readonly why: string;
  /** The reference, specification or bug that the behaviour comes from. */
  readonly docs: string;
  /** How close it comes to the documented behaviour, on each target that needs it. */
  readonly fidelity: Partial<Record<Target, Fidelity>>;
  /** Each difference from the documented behaviour, one sentence each. Partial requires at least one. */
  readonly differs: readonly string[];
  /** Namespaces and members that it gives where the target has none; what is inside a namespace is given as well. */
  readonly members?: readonly string[];
  /** The bundles that it belongs in. */
  readonly contexts: readonly Context[];
  /** Permissions that it cannot work without, beyond those of the members that call for it. */
  readonly permissions?: readonly string[];
  /** What outlives the end of the background, and where it is kept. */
  readonly survives?: string;
}

/** A content script that the package needs besides the layer: a bundle of one module, and its manifest entry. */
export interface AddedScript {
  /** The module, from the folder of bridges, without extension. */
  readonly module: string;
  /** The file in the package. */
  readonly file: string;
  /** What the module's `install` is called with; JSON. */
  readonly options: unknown;
  /** The entry of `content_scripts`, beside its `js`. */
  readonly entry: {
    readonly matches: readonly string[];
    readonly run_at: "document_start";
    readonly all_frames: boolean;
    readonly world: "ISOLATED" | "MAIN";
  };
}

/** Everything that a bridge's file exports. Only `install` ships: the others are named exports of their own, which bundlers drop. */
export interface Bridge {
  readonly about: BridgeAbout;
  /** Whether the program needs it, on a target and in a context that it is for. */
  wanted(facts: BridgeFacts): boolean;
  /** What `install` is called with, as JSON; a bridge without this takes nothing. */
  optionsFor?(facts: BridgeFacts): unknown;
  /** Content scripts that the package needs besides. */
  scriptsFor?(facts: BridgeFacts): readonly AddedScript[];
  /** Puts the bridge in the global scope where it runs. Synchronous; again changes nothing. */
  install(options: never): void;
}

/** Whether a bridge gives a member. */
export const gives = ({ members = [] }: BridgeAbout, id: string): boolean =>
  members.some((member) => id === member || id.startsWith(`${member}.`));
