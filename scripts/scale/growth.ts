/** One measurement. */
export interface Point {
  readonly files: number;
  readonly seconds: number;
}

/** What one more file costs between two sizes, in seconds; what every run costs at its start is in neither. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly perFile: number;
}

/** The fastest of each size: what else a machine does makes a run slower, and never faster. */
export function fastest(points: readonly Point[]): Point[] {
  const best = new Map<number, number>();
  for (const { files, seconds } of points) best.set(files, Math.min(best.get(files) ?? seconds, seconds));
  return [...best].map(([files, seconds]) => ({ files, seconds })).sort((one, other) => one.files - other.files);
}

/** The cost of one more file from each size to the next, the smaller sizes first. */
export function steps(points: readonly Point[]): Step[] {
  return points.slice(1).map((point, index) => {
    const before = points[index] as Point;
    return { from: before.files, to: point.files, perFile: slope(before, point) };
  });
}

/**
 * How many times as much one more file costs at the upper end as it does below it. 1 is linear. The sizes double: then
 * quadratic growth is 2.4, and n log n about 1.1.
 *
 * @param points at least four sizes, the smaller ones first
 */
export function growth(points: readonly Point[]): number {
  const [low, , middle, high] = points.slice(-4);
  if (!low || !middle || !high) throw new Error(`Growth is told from four sizes, and there are ${points.length}.`);
  return slope(middle, high) / slope(low, middle);
}

const slope = (low: Point, high: Point): number => (high.seconds - low.seconds) / (high.files - low.files);
