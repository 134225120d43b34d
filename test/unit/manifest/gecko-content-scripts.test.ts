import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/gecko-content-scripts.js";
import { applyRule, marks } from "./apply-rule.js";

test("patterns that Gecko does not know go, and entries without any other", () => {
  const content_scripts = [
    { matches: ["https://a.example/*", "chrome-extension://*/*"], js: ["a.js"], exclude_matches: [] },
    { matches: ["urn:*"], js: ["b.js"] },
  ];
  const conversion = applyRule(rule, { manifest: { content_scripts } });
  expect(conversion.manifest.content_scripts).toEqual([{ matches: ["https://a.example/*"], js: ["a.js"] }]);
  expect(marks(conversion)).toEqual([
    "loss content_scripts[0].matches",
    "loss content_scripts[1].matches",
    "loss content_scripts[1]",
  ]);
});

test("a list without a usable entry goes as a whole", () => {
  const { manifest } = applyRule(rule, { manifest: { content_scripts: [{ matches: [], js: ["a.js"] }] } });
  expect(manifest).not.toHaveProperty("content_scripts");
});

test("entries for web pages stay", () => {
  const content_scripts = [{ matches: ["<all_urls>"], exclude_matches: ["*://*.a.example/*"], js: ["a.js"] }];
  const conversion = applyRule(rule, { manifest: { content_scripts } });
  expect(conversion.manifest).toMatchObject({ content_scripts });
  expect(conversion.findings).toEqual([]);
});
