import { describe, expect, it } from "vitest";
import { type Hint, nativeSpans, type Sighting, toRange } from "../../../src/compat-table/native-range.js";

const versions = ["120.0.6099.224", "150.0.7871.100", "156.0.8078.79"];

function seen(marks: string): Sighting[] {
  return versions.map((version, index) => ({ version, present: marks[index] === "+" }));
}

function range(marks: string, ...hints: Hint[]): string | null {
  return toRange(nativeSpans(seen(marks), hints));
}

const bcd = (from: string, until?: string): Hint => ({ source: "bcd", spans: [{ from, ...(until && { until }) }] });

describe("a native range", () => {
  it("is open when every measured browser has the member and nobody knows when it came", () => {
    expect(range("+++")).toBe("*");
  });

  it("begins where compat data says, when every measured browser has the member", () => {
    expect(range("+++", bcd("116"))).toBe(">=116");
  });

  it("begins where compat data says, between two measurements", () => {
    expect(range("-++", bcd("148"))).toBe(">=148");
  });

  it("begins with the first measured browser that has the member, when nobody knows better", () => {
    expect(range("-++")).toBe(">=150");
  });

  it("follows the measured browser when compat data contradicts it", () => {
    expect(range("-++", bcd("116"))).toBe(">=150");
    expect(range("---", bcd("116"))).toBeNull();
    expect(range("+++", { source: "bcd", spans: [] })).toBe("*");
  });

  it("ends after the last measured browser that has the member", () => {
    expect(range("++-")).toBe("<151");
    expect(range("++-", bcd("100", "154"))).toBe(">=100 <154");
  });

  it("may have a hole", () => {
    expect(range("+-+", bcd("110", "148"), { source: "typings", spans: [{ from: "152" }] })).toBe(
      ">=110 <148 || >=152",
    );
  });

  it("announces what compat data knows of a newer browser, but not what typings do", () => {
    expect(range("---", bcd("160"))).toBe(">=160");
    expect(range("---", { source: "typings", spans: [{ from: "160" }] })).toBeNull();
  });

  it("is what compat data says where nothing was measured", () => {
    expect(toRange(nativeSpans([], [bcd("52")]))).toBe(">=52");
    expect(toRange(nativeSpans([], []))).toBeNull();
  });
});
