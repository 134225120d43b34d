/** One measurement. */
export interface Point {
  readonly files: number;
  readonly seconds: number;
}

/**
 * The exponent with which time grows: 1 is linear, 2 is quadratic. It is the slope of the straight line that fits the
 * logarithms of the points best.
 */
export function growth(points: readonly Point[]): number {
  const logs = points.map(({ files, seconds }) => ({ x: Math.log(files), y: Math.log(seconds) }));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map((log) => log.x)), mean(logs.map((log) => log.y))];
  const covariance = mean(logs.map((log) => (log.x - x) * (log.y - y)));
  return covariance / mean(logs.map((log) => (log.x - x) ** 2));
}
