import type { MemberPlace, MemberReport, TargetBuild } from "../build/build.js";

/** One thing that a report tells about a target. */
export interface Attention {
  /** 0 is what stops everything. */
  readonly rank: number;
  /** In one or two words: a grade, or what became of a part of the manifest. */
  readonly label: string;
  /** A member, or a place in the manifest. */
  readonly subject: string;
  /** One sentence each. */
  readonly text: readonly string[];
  readonly places: readonly MemberPlace[];
}

const FINDINGS = { impossible: [0, "impossible"], loss: [3, "dropped"], note: [7, "note"] } as const;

const RANKS: Readonly<Record<MemberReport["grade"], number>> = {
  missing: 1,
  unavailable: 1,
  partial: 4,
  inert: 5,
  full: 8,
  native: 9,
};
/** Where a program that asks first goes another way. */
const GUARDED = 2;
/** The last rank of what an author should read. */
const WORTH_READING = 4;

/** What a target's report tells: all of it, or what an author should read. */
export function attentionOf({ findings, members }: TargetBuild, all: boolean): Attention[] {
  const list = [
    ...findings.map(({ severity, path, message, advice, docs }): Attention => {
      const [rank, label] = FINDINGS[severity];
      const see = severity === "note" ? [] : [`See ${docs}`];
      return { rank, label, subject: path, text: [message, ...(advice ? [advice] : []), ...see], places: [] };
    }),
    ...members.map((member): Attention => {
      const { id, grade, repaired, lost, places } = member;
      const rank = lost.length && !isAbsent(grade) ? RANKS.partial : RANKS[grade];
      const guarded = isAbsent(grade) && places.every(({ guard }) => guard);
      const label = repaired && grade === "native" ? "native, repaired" : grade;
      return { rank: guarded ? GUARDED : rank, label, subject: id, text: textOf(member), places };
    }),
  ];
  return list.filter(({ rank }) => all || rank <= WORTH_READING);
}

const isAbsent = (grade: MemberReport["grade"]): boolean => grade === "missing" || grade === "unavailable";

function textOf({ grade, lost }: MemberReport): readonly string[] {
  return grade === "missing" && lost.length === 0
    ? ["Nothing stands in for it yet. Ask for it first (if (…)), and go another way without it."]
    : lost;
}
