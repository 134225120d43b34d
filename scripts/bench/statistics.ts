/** The middle of a list of numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/** Where a figure lies, as far as the samples can tell. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A generator of numbers that a second run repeats, so that a verdict on the same samples is always the same. */
function repeatable(): () => number {
  let state = 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/**
 * Compares the medians of two lists, with the interval that holds 95 of 100 comparisons of lists drawn again from these.
 *
 * @see https://en.wikipedia.org/wiki/Bootstrapping_(statistics)
 */
export function compareMedians(
  ours: readonly number[],
  theirs: readonly number[],
  compare: (ours: number, theirs: number) => number,
): Interval {
  const random = repeatable();
  const again = (values: readonly number[]) => values.map(() => values[Math.floor(random() * values.length)] as number);
  const drawn = Array.from({ length: 500 }, () => compare(median(again(ours)), median(again(theirs))));
  drawn.sort((a, b) => a - b);
  const value = compare(median(ours), median(theirs));
  return { value, low: drawn[12] ?? value, high: drawn[487] ?? value };
}
