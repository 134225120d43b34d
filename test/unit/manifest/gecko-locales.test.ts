import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/gecko-locales.js";
import { applyRule, marks } from "./apply-rule.js";

const convert = (default_locale: unknown, locales: string[], more: object = {}) => {
  const files = Object.fromEntries(locales.map((name) => [`_locales/${name}/messages.json`, "{}"]));
  const conversion = applyRule(rule, {
    manifest: { ...(default_locale === undefined ? {} : { default_locale }), ...more },
    files,
  });
  return [conversion.manifest.default_locale, ...marks(conversion)];
};

test.each([
  ["en", ["en", "de"], ["en"]],
  ["en-US", ["en_US"], ["en-US"]],
  ["en_us", ["en_US"], ["en_US", "note default_locale"]],
  ["en_GB", ["en", "de"], ["en", "note default_locale"]],
  ["fr", ["de"], ["fr", "impossible default_locale"]],
  ["en", [], [undefined, "note default_locale"]],
  [undefined, [], [undefined]],
  [undefined, ["de", "en_GB"], ["en_GB", "note default_locale"]],
  [undefined, ["fr", "de"], ["de", "note default_locale"]],
])("default_locale %s with messages in %j", (given, locales, expected) => {
  expect(convert(given, locales)).toEqual(expected);
});

test("messages that are used and not there are impossible", () => {
  expect(convert("en", [], { name: "__MSG_name__" })).toEqual(["en", "impossible default_locale"]);
});
