import type { TargetBuild } from "../build/build.js";

/** How much of a program a target has, and what becomes of the rest. Members are counted once, however often they are used. */
export interface Counts {
  /** The browser's own, repaired ones included. */
  readonly native: number;
  readonly full: number;
  readonly partial: number;
  readonly inert: number;
  /** It rejects and says why. */
  readonly unavailable: number;
  /** Nothing stands in yet. */
  readonly missing: number;
  /** Findings about the manifest and files that lose something. */
  readonly dropped: number;
  /** Findings for which no package can be made. */
  readonly impossible: number;
}

/** Counts what a report sums up for one target. */
export function countTarget({ members, findings }: Pick<TargetBuild, "members" | "findings">): Counts {
  const graded = (grade: string) => members.filter((member) => member.grade === grade).length;
  const found = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    native: graded("native"),
    full: graded("full"),
    partial: graded("partial"),
    inert: graded("inert"),
    unavailable: graded("unavailable"),
    missing: graded("missing"),
    dropped: found("loss"),
    impossible: found("impossible"),
  };
}
