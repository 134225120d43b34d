import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/gecko-texts.js";
import { applyRule, marks } from "./apply-rule.js";

test.each([
  ["1.2.3.4", "1.2.3.4", []],
  ["1.02", "1.2", ["note version"]],
  ["1.2b", "1.2", ["loss version"]],
  ["1.2.3.4.5", "1.2.3.4", ["loss version"]],
  ["1.1234567890", "1.123456789", ["loss version"]],
  [1, "1", ["note version"]],
])("version %j becomes %j", (version, now, expected) => {
  const conversion = applyRule(rule, { manifest: { version } });
  expect(conversion.manifest.version).toBe(now);
  expect(marks(conversion)).toEqual(expected);
});

test("a long name is cut, and a message is left to its translation", () => {
  const name = "n".repeat(80);
  expect(applyRule(rule, { manifest: { name } }).manifest.name).toBe("n".repeat(75));
  const message = `__MSG_${"n".repeat(80)}__`;
  expect(applyRule(rule, { manifest: { name: message } }).manifest.name).toBe(message);
});

test("author and homepage have the form that Gecko takes", () => {
  const { manifest } = applyRule(rule, { manifest: { author: { email: "me@a.example" }, homepage_url: "none" } });
  expect(manifest.author).toBe("me@a.example");
  expect(manifest).not.toHaveProperty("homepage_url");
  const plain = { author: "me", homepage_url: "https://a.example/" };
  expect(applyRule(rule, { manifest: plain }).manifest).toMatchObject(plain);
});
