import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/gecko-rulesets.js";
import { applyRule, marks } from "./apply-rule.js";

const convert = (rules: unknown) => {
  const conversion = applyRule(rule, {
    manifest: { declarative_net_request: { rule_resources: [{ id: "r", enabled: true, path: "/r.json" }] } },
    files: { "r.json": typeof rules === "string" ? rules : JSON.stringify(rules) },
  });
  const text = conversion.written.get("r.json");
  return { now: text === undefined ? undefined : JSON.parse(String(text)), marks: marks(conversion) };
};
const block = { type: "block" };

test("domains are written small, and old names of conditions are today's", () => {
  const rules = [{ id: 1, action: block, condition: { domains: ["A.example"], requestDomains: ["B.example"] } }];
  expect(convert(rules)).toEqual({
    now: [{ id: 1, action: block, condition: { initiatorDomains: ["a.example"], requestDomains: ["b.example"] } }],
    marks: [],
  });
});

test.each([
  [{ condition: { topDomains: ["a.example"] }, action: block }],
  [{ condition: { responseHeaders: [{ header: "x" }] }, action: block }],
  [{ condition: { regexFilter: "(?P<name>a)" }, action: block }],
  [{ condition: { resourceTypes: ["webbundle"] }, action: block }],
  [{ condition: {}, action: { type: "redirect", redirect: { url: "data:text/plain," } } }],
])("the rule %j goes", (foreign) => {
  const kept = { id: 2, action: block, condition: { urlFilter: "a" } };
  expect(convert([{ id: 1, ...foreign }, kept])).toEqual({ now: [kept], marks: ["loss r.json rule 1"] });
});

test("rules that Gecko takes stay byte for byte", () => {
  expect(convert([{ id: 1, action: block, condition: { regexFilter: "^a+$", resourceTypes: ["script"] } }])).toEqual({
    now: undefined,
    marks: [],
  });
});

test("a file that is no list is told", () => {
  expect(convert("{ broken").marks).toEqual(["loss r.json"]);
});

test("an empty list of rulesets goes, and a name that begins with _ is refused", () => {
  const empty = applyRule(rule, { manifest: { declarative_net_request: { rule_resources: [] } } });
  expect(empty.manifest).not.toHaveProperty("declarative_net_request");
  const rule_resources = [{ id: "_r", enabled: true, path: "r.json" }];
  const conversion = applyRule(rule, {
    manifest: { declarative_net_request: { rule_resources } },
    files: { "r.json": "[]" },
  });
  expect(marks(conversion)).toEqual(["impossible declarative_net_request.rule_resources[0].id"]);
});
