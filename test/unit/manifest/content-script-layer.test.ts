import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/content-script-layer.js";
import { applyRule } from "./apply-rule.js";

const content_scripts = [
  { matches: ["<all_urls>"], js: ["a.js"], css: ["a.css"] },
  { matches: ["<all_urls>"], css: ["only.css"] },
  { matches: ["<all_urls>"], js: ["main.js"], world: "MAIN" },
];

test("the layer is the first script of each entry of the isolated world", () => {
  const { manifest } = applyRule(rule, { manifest: { content_scripts }, layer: { content: "compat/content.js" } });
  expect(manifest.content_scripts).toEqual([
    { ...content_scripts[0], js: ["compat/content.js", "a.js"] },
    ...content_scripts.slice(1),
  ]);
});

test("without a layer for content scripts nothing changes", () => {
  const { manifest } = applyRule(rule, { manifest: { content_scripts } });
  expect(manifest.content_scripts).toEqual(content_scripts);
});
