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

/** Whether a member is native in the whole of a target's version range: the compat table knows. */
export type IsNative = (member: string, target: string, range: string) => boolean;

const memberOf = (id: string): string => id.replace(/-.*/, "");

/** The shims that a program needs on its targets, in the order given. */
export function neededShims<Facts extends ShimFacts>(
  shims: readonly Facts[],
  { targets, references, members }: Question,
  isNative: IsNative,
): Facts[] {
  const needed = ({ id, fidelity }: Facts) =>
    Object.entries(targets).some(([target, range]) => {
      if (!fidelity[target]) return false;
      const lacking = !id.includes("-") && !isNative(id, target, range);
      const otherReferences = references.some((reference) => reference !== target);
      // A member that only another browser's reference has is no gap for a source that never reads that reference.
      return otherReferences || (lacking && references.some((reference) => isNative(id, reference, "*")));
    });
  return shims.filter((shim) => (members?.includes(memberOf(shim.id)) ?? true) && needed(shim));
}
