import type { EngineName } from "../compat-table/engines.js";
import type { Targets } from "../compat-table/query.js";
import type { Grade } from "../compat-table/table.js";
import type { Finding } from "../manifest/conversion.js";
import type { Guard } from "../scan/file-scan.js";
import type { PackageFile } from "./package.js";

/** What a build is asked for. */
export interface BuildOptions {
  /** A version range for each target; targets that are left out are not built. */
  readonly targets: Targets;
  /** Injects every shim that the target lacks, whether the program names its member or not. */
  readonly all?: boolean;
  /**
   * Namespaces that a bundled program imports from compat: members that nothing gives refuse there, with the reason, and
   * stay away from the live API.
   */
  readonly imported?: ReadonlySet<string>;
  /** The add-on id for Gecko packages whose manifest names none. */
  readonly geckoId?: string;
  /** The extension's id in Chrome, for addresses that it writes out; taken from the manifest's `key` when left out. */
  readonly chromeId?: string;
  /** Told as work goes on: `files` of `of` are done. */
  readonly onProgress?: (step: "read" | "scan" | "convert" | "bundle", files: number, of: number) => void;
}

/** One place where the program uses a member. */
export interface MemberPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly guard?: Guard;
  readonly startup: boolean;
}

/** What becomes of one member that the program uses, on one target. */
export interface MemberReport {
  /** Its id in the compat table, or the name of a global or option that is no row there. */
  readonly id: string;
  /** `native`: nothing was put in. Any other grade is that of the shim, or of its absence. */
  readonly grade: "native" | Grade;
  /** Whether a native member stays but is repaired. */
  readonly repaired: boolean;
  /** Each difference from the documented behaviour, and what to do instead, one sentence each. */
  readonly lost: readonly string[];
  readonly places: readonly MemberPlace[];
}

/** What a file of the original became, when it did not stay byte for byte as it was. */
export interface FileChange {
  readonly path: string;
  readonly change: "added" | "changed" | "removed";
  /** One sentence. */
  readonly why: string;
}

/** A shim in the layer, and why. */
export interface LayerPart {
  readonly id: string;
  readonly contexts: readonly ("background" | "page" | "content")[];
  /** What asked for it, in one sentence. */
  readonly why: string;
  /** What it adds to the bundle, in bytes of its unminified text. */
  readonly bytes: number;
}

/** One target's package, in memory. */
export interface TargetBuild {
  readonly target: EngineName;
  readonly range: string;
  /** The files to write, in the order of their paths; empty where the build is impossible. */
  readonly files: ReadonlyMap<string, PackageFile>;
  readonly findings: readonly Finding[];
  readonly members: readonly MemberReport[];
  readonly changes: readonly FileChange[];
  readonly layer: readonly LayerPart[];
  /** `impossible`: some finding is; `loss`: something is lost; `clean`: nothing is. */
  readonly outcome: "clean" | "loss" | "impossible";
}

/** A whole build. */
export interface Build {
  /** The extension's name and version, messages resolved, for the packages' file names. */
  readonly name: string;
  readonly version: string;
  readonly targets: readonly TargetBuild[];
}
