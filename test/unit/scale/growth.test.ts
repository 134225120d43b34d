import { expect, test } from "vitest";
import { growth } from "../../../scripts/scale/growth.js";

const sizes = [625, 1250, 2500, 5000, 10_000];
const points = (seconds: (files: number) => number) => sizes.map((files) => ({ files, seconds: seconds(files) }));

test("linear growth is 1, quadratic 2, none 0", () => {
  expect(growth(points((files) => files / 1000))).toBeCloseTo(1);
  expect(growth(points((files) => files ** 2 / 1e6))).toBeCloseTo(2);
  expect(growth(points(() => 3))).toBeCloseTo(0);
});

test("a quadratic part that takes over is seen", () => {
  expect(growth(points((files) => files / 1000 + files ** 2 / 2e6))).toBeGreaterThan(1.25);
});
