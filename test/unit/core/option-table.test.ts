import { describe, expect, it } from "vitest";
import { applyTable, applyTables } from "../../../src/core/option-table.js";

describe("a table of options", () => {
  it("leaves alone what no rule names, and the program's own object", () => {
    const options = { kept: 1, dropped: 2 };
    expect(applyTable(options, { dropped: "drop" })).toEqual({ kept: 1 });
    expect(options).toEqual({ kept: 1, dropped: 2 });
  });

  it("gives a property another name, unless that one is taken", () => {
    expect(applyTable({ selected: true }, { selected: { as: "active" } })).toEqual({ active: true });
    expect(applyTable({ selected: true, active: false }, { selected: { as: "active" } })).toEqual({ active: false });
    expect(applyTable({}, { selected: { as: "active" } })).toEqual({});
  });

  it("gives it another form, too, and keeps it beside a rule of the new name", () => {
    const form = (domains: string[]) => domains.length;
    const table = { domains: { as: "initiators", form }, initiators: { convert: (count: number) => count + 1 } };
    expect(applyTable({ domains: ["a", "b"] }, table)).toEqual({ initiators: 3 });
  });

  it("translates words, and keeps those that it does not know", () => {
    const table = { type: { values: { panel: "popup", none: undefined } } };
    expect(applyTable({ type: "panel" }, table)).toEqual({ type: "popup" });
    expect(applyTable({ type: "nonsense" }, table)).toEqual({ type: "nonsense" });
    expect(applyTable({ type: "none" }, table)).toEqual({});
    expect(applyTable({ type: "toString" }, table)).toEqual({ type: "toString" });
  });

  it("fills in what is missing, also where null stands for it", () => {
    const table = { type: { missing: "basic" } };
    expect(applyTable({}, table)).toEqual({ type: "basic" });
    expect(applyTable({ type: null }, table)).toEqual({ type: "basic" });
    expect(applyTable({ type: "" }, table)).toEqual({ type: "" });
  });

  it("takes words out of a list, and leaves what is no list to the engine", () => {
    const table = { types: { without: ["app"] } };
    expect(applyTable({ types: ["app", "normal"] }, table)).toEqual({ types: ["normal"] });
    expect(applyTable({ types: "app" }, table)).toEqual({ types: "app" });
  });

  it("goes into objects and lists of objects", () => {
    const table = { rules: { each: { id: "drop" } } } as const;
    expect(applyTable({ rules: [{ id: 1, a: 2 }, 5] }, table)).toEqual({ rules: [{ a: 2 }, 5] });
    expect(applyTable({ rules: { id: 1, a: 2 } }, table)).toEqual({ rules: { a: 2 } });
    expect(applyTable({ rules: 5 }, table)).toEqual({ rules: 5 });
  });

  it("converts with the other options at hand, not what is absent", () => {
    const table = { when: { convert: (when: number, { delay }: { delay?: number }) => when + (delay ?? 0) } };
    expect(applyTable({ when: 1, delay: 2 }, table)).toEqual({ when: 3, delay: 2 });
    expect(applyTable({ delay: 2 }, table)).toEqual({ delay: 2 });
    expect(applyTable({ when: null }, table)).toEqual({ when: null });
  });

  it("sends the first object of a call through the first table, and so on", () => {
    const tables = [{ a: "drop" }, { b: "drop" }] as const;
    const call = [1, { a: 1, b: 1 }, null, [{ a: 1, b: 1 }, "x"], { a: 1, b: 1 }];
    expect(applyTables(call, tables)).toEqual([1, { b: 1 }, null, [{ a: 1 }, "x"], { a: 1, b: 1 }]);
  });

  it("refuses by a check, whether the property is there or not, and changes nothing else", () => {
    const check = ({ a, b }: { a?: unknown; b?: unknown }) => {
      if (a && b) throw new Error("Not both.");
    };
    expect(applyTable({ a: 1 }, { a: { check } })).toEqual({ a: 1 });
    expect(applyTable({}, { a: { check } })).toEqual({});
    expect(() => applyTable({ a: 1, b: 1 }, { c: { check } })).toThrow("Not both.");
  });
});
