import { describe, expect, test } from "vitest";
import { fastest, growth, type Point, steps } from "../../../scripts/scale/growth.js";

const SIZES = [1250, 2500, 5000, 10_000, 20_000];
/** The limit of `npm run scale`. */
const STEEPEST = 1.5;
const points = (seconds: (files: number) => number): Point[] =>
  SIZES.map((files) => ({ files, seconds: seconds(files) }));

/** Numbers from 0 to 1 that are the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Six runs of each size: up to half as much again as they need, and the start is longer than the small sizes take. */
function measured(seed: number, cost: (files: number) => number): Point[] {
  const next = random(seed);
  return Array.from({ length: 6 }).flatMap(() => points((files) => (3 + cost(files)) * (1 + 0.5 * next() ** 2)));
}

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed + 1);
const linear = (files: number) => files / 1000;
const quadratic = (files: number) => files ** 2 / 1e7;

test("what every run costs does not count", () => {
  for (const start of [0, 3, 30]) {
    expect(growth(points((files) => start + linear(files)))).toBeCloseTo(1);
    expect(growth(points((files) => start + quadratic(files)))).toBeCloseTo(2.4);
  }
  expect(growth(points((files) => 1 + (files * Math.log(files)) / 1e4))).toBeLessThan(1.12);
});

test("a quadratic part is seen as soon as it takes as long as the rest", () => {
  expect(growth(points((files) => 2 + linear(files) + files ** 2 / 2e7))).toBeGreaterThan(STEEPEST);
});

describe("on a busy machine", () => {
  test("linear growth stays below the limit", () => {
    const found = SEEDS.map((seed) => growth(fastest(measured(seed, linear))));
    expect(found.filter((each) => each > STEEPEST)).toEqual([]);
  });

  test("quadratic growth stays above it", () => {
    const found = SEEDS.map((seed) => growth(fastest(measured(seed, quadratic))));
    expect(found.filter((each) => each < STEEPEST)).toEqual([]);
  });
});

test("the fastest run of each size counts, and each step has a cost of its own", () => {
  const all = [
    { files: 20, seconds: 5 },
    { files: 10, seconds: 3 },
    { files: 20, seconds: 4 },
  ];
  expect(fastest(all)).toEqual([
    { files: 10, seconds: 3 },
    { files: 20, seconds: 4 },
  ]);
  expect(steps(fastest(all))).toEqual([{ from: 10, to: 20, perFile: 0.1 }]);
  expect(() => growth(fastest(all))).toThrow("four sizes");
});
