import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/gecko-url-overrides.js";
import { applyRule, marks } from "./apply-rule.js";

test.each([
  [{ newtab: "n.html" }, { newtab: "n.html" }, []],
  [{ newtab: "n.html", history: "h.html" }, { newtab: "n.html" }, ["loss chrome_url_overrides.history"]],
  [{ bookmarks: "b.html" }, undefined, ["loss chrome_url_overrides.bookmarks"]],
])("%j becomes %j", (chrome_url_overrides, now, expected) => {
  const conversion = applyRule(rule, { manifest: { chrome_url_overrides } });
  expect(conversion.manifest.chrome_url_overrides).toEqual(now);
  expect(marks(conversion)).toEqual(expected);
});
