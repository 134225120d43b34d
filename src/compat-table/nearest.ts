/** The candidate that is spelled most like the text; undefined when none is close. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase();
  const limit = Math.max(2, Math.floor(text.length / 3));
  let best: string | undefined;
  let shortest = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= shortest) continue;
    const length = distance(wanted, candidate.toLowerCase());
    if (length < shortest) [best, shortest] = [candidate, length];
  }
  return best;
}

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
