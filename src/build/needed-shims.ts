/** The part of a shim's `about` that decides whether a target needs it. */
export interface ShimFacts {
  readonly id: string;
  readonly fidelity: Readonly<Record<string, string | undefined>>;
}

/** What a program is built for. */
export interface Question {
  /** The version range of each target browser; a browser that is not named is none. */
  readonly targets: Readonly<Record<string, string>>;
  /**
   * The browsers against whose API reference the source is written. A target whose own reference is the only one needs
   * no repair: its real behaviour is the documented one.
   */
  readonly references: readonly string[];
  /** The members that the program uses; all, if left out. */
  readonly members?: readonly string[];
}

/** What the compat table answers. */
export interface TableAnswers {
  /**
   * Whether every version in the range of a target has the member, and an enum all of its values; with `own`, those
   * values that the target's own reference tells of.
   */
  isNative(member: string, target: string, range: string, own?: boolean): boolean;
  /** Whether any version of a browser has the member, so that its reference tells of it. */
  isKnown(member: string, browser: string): boolean;
}

const memberOf = (id: string): string => id.replace(/-.*/, "");

/** The shims that a program needs on its targets, in the order given. */
export function neededShims<Facts extends ShimFacts>(
  shims: readonly Facts[],
  { targets, references, members }: Question,
  { isNative, isKnown }: TableAnswers,
): Facts[] {
  const needed = ({ id, fidelity }: Facts) =>
    Object.entries(targets).some(([target, range]) => {
      if (!fidelity[target]) return false;
      const foreign = references.some((reference) => reference !== target);
      // Its own reference alone: a repair is none, and what only others have is no gap.
      if (id.includes("-")) return foreign;
      return (foreign || isKnown(id, target)) && !isNative(id, target, range, !foreign);
    });
  return shims.filter((shim) => (members?.includes(memberOf(shim.id)) ?? true) && needed(shim));
}
