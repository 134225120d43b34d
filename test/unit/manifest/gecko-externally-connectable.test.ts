import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/gecko-externally-connectable.js";
import { applyRule, marks } from "./apply-rule.js";

test("the key goes, and the author is told what nobody checks", () => {
  const conversion = applyRule(rule, { manifest: { externally_connectable: { matches: ["https://a.example/*"] } } });
  expect(conversion.manifest).not.toHaveProperty("externally_connectable");
  expect(marks(conversion)).toEqual(["loss externally_connectable"]);
});

test("nothing is said where nothing is declared", () => {
  expect(applyRule(rule, {}).findings).toEqual([]);
});
