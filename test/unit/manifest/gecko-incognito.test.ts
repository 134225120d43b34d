import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/gecko-incognito.js";
import { applyRule, marks } from "./apply-rule.js";

test.each([
  ["split", "spanning", ["loss incognito"]],
  ["spanning", "spanning", []],
  ["not_allowed", "not_allowed", []],
  ["sometimes", undefined, ["note incognito"]],
  [undefined, undefined, []],
])("%s becomes %s", (incognito, now, expected) => {
  const conversion = applyRule(rule, { manifest: incognito === undefined ? {} : { incognito } });
  expect(conversion.manifest.incognito).toBe(now);
  expect(marks(conversion)).toEqual(expected);
});
