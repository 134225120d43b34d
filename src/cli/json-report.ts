import type { Build, FileChange, LayerPart, MemberReport, TargetBuild } from "../build/build.js";
import type { Finding } from "../manifest/conversion.js";
import { type Counts, countTarget } from "./count-target.js";
import { type ExitCode, exitCodeOf } from "./exit-code.js";
import type { Written } from "./write-output.js";

/** What `--json` prints: keys are only ever added to it, unless `format` changes. */
export interface JsonReport {
  readonly format: 1;
  /** The extension's name and version. */
  readonly name: string;
  readonly version: string;
  readonly exitCode: ExitCode;
  /** What was left out of the input or may surprise, one sentence each. */
  readonly notes: readonly string[];
  readonly targets: readonly JsonTarget[];
}

/** One target of a {@link JsonReport}. */
export interface JsonTarget {
  readonly target: TargetBuild["target"];
  /** The semver range of its versions. */
  readonly range: string;
  readonly outcome: TargetBuild["outcome"];
  readonly counts: Counts;
  readonly findings: readonly Finding[];
  readonly members: readonly MemberReport[];
  readonly changes: readonly FileChange[];
  readonly layer: readonly LayerPart[];
  /** Where the output is; `check` and builds that end with 2 write none. */
  readonly folder?: string;
  readonly package?: string;
}

/** What `--json` prints when there is nothing to report on. */
export interface JsonFailure {
  readonly format: 1;
  readonly exitCode: 2;
  /** What is wrong, and what to do. */
  readonly error: string;
}

/** What a report is made from. */
export interface Reported {
  readonly build: Build;
  readonly notes: readonly string[];
  readonly strict: boolean;
  readonly written: readonly Written[];
}

/** A build as plain data. */
export function jsonReport({ build, notes, strict, written }: Reported): JsonReport {
  const targets = build.targets.map((built): JsonTarget => {
    const { target, range, outcome, findings, members, changes, layer } = built;
    const output = written.find((name) => name.target === target);
    const counts = countTarget(built);
    const places = output && { folder: output.folder, package: output.package };
    return { target, range, outcome, counts, findings, members, changes, layer, ...places };
  });
  const { name, version } = build;
  return { format: 1, name, version, exitCode: exitCodeOf(build, strict), notes, targets };
}
