import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/gecko-unknown-keys.js";
import { applyRule, marks } from "./apply-rule.js";

test("keys that the engine does not know go, at any depth", () => {
  const conversion = applyRule(rule, {
    manifest: {
      tts_engine: { voices: [] },
      offline_enabled: true,
      action: { unheard_of: 1 },
      content_scripts: [{ matches: ["<all_urls>"], js: ["a.js"], unheard_of: 1 }],
    },
  });
  expect(conversion.manifest).toEqual({
    manifest_version: 3,
    name: "Sample",
    version: "1.0",
    action: {},
    content_scripts: [{ matches: ["<all_urls>"], js: ["a.js"] }],
  });
  expect(marks(conversion).sort()).toEqual([
    "loss tts_engine",
    "note action.unheard_of",
    "note content_scripts[0].unheard_of",
    "note offline_enabled",
  ]);
});

test("what Gecko does not know of a developer goes, for it would refuse the package", () => {
  const developer = { author: "A", url: "https://a.example/" };
  const conversion = applyRule(rule, { manifest: { developer } });
  expect(conversion.manifest).toMatchObject({ developer: { url: developer.url } });
  expect(marks(conversion)).toEqual(["note developer.author"]);
});

test("what programs read at run time stays", () => {
  const oauth2 = { client_id: "c", scopes: ["s"] };
  const conversion = applyRule(rule, { manifest: { oauth2 } });
  expect(conversion.manifest).toMatchObject({ oauth2 });
  expect(marks(conversion)).toEqual(["note oauth2"]);
});

test("Thunderbird does not know what Firefox does", () => {
  const manifest = { devtools_page: "d.html", omnibox: { keyword: "k" }, page_action: {} };
  expect(applyRule(rule, { manifest }).manifest).toMatchObject(manifest);
  const conversion = applyRule(rule, { manifest, target: "thunderbird" });
  expect(marks(conversion).sort()).toEqual(["loss devtools_page", "loss omnibox", "loss page_action"]);
});

test("a theme has a schema of its own, and stays", () => {
  const manifest = { theme: { colors: { frame: [1, 2, 3] }, tints: {} } };
  expect(applyRule(rule, { manifest }).manifest).toMatchObject(manifest);
});
