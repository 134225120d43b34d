import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/thunderbird-tab-access.js";
import { applyRule, marks, type Sample } from "./apply-rule.js";

const convert = (manifest: object, more: Sample = {}) => {
  const conversion = applyRule(rule, { manifest: { ...manifest }, target: "thunderbird", ...more });
  const { permissions, optional_permissions, host_permissions } = conversion.manifest;
  return { permissions, optional_permissions, host_permissions, marks: marks(conversion) };
};

test("activeTab, which Thunderbird's toolbar button does not grant, becomes the permission to see addresses", () => {
  expect(convert({ permissions: ["activeTab"], optional_permissions: ["tabs"] })).toEqual({
    permissions: ["activeTab", "tabs"],
    marks: ["loss permissions"],
  });
  expect(convert({ permissions: ["activeTab", "tabs"] }).marks).toEqual([]);
});

test("activeTab becomes access to every site where the program works inside the tab", () => {
  const uses = new Set(["scripting.executeScript"]);
  expect(convert({ permissions: ["activeTab"], host_permissions: ["https://a.example/*"] }, { uses })).toEqual({
    permissions: ["activeTab"],
    host_permissions: ["<all_urls>"],
    marks: ["loss permissions"],
  });
  expect(convert({ manifest_version: 2, permissions: ["activeTab", "https://a.example/*"] }, { uses })).toEqual({
    permissions: ["activeTab", "<all_urls>"],
    marks: ["loss permissions"],
  });
  expect(convert({ permissions: ["activeTab"], host_permissions: ["<all_urls>"] }, { uses }).marks).toEqual([]);
  expect(convert({ permissions: ["scripting"] }, { uses }).marks).toEqual([]);
});

test("who searches tabs by address gets the permission that Thunderbird wants for it", () => {
  const options = new Set(["tabs.query 0.active", "tabs.query 0.url"]);
  expect(convert({ host_permissions: ["https://a.example/*"] }, { options })).toEqual({
    permissions: ["tabs"],
    host_permissions: ["https://a.example/*"],
    marks: ["note permissions"],
  });
  expect(convert({ permissions: ["tabs"] }, { options }).marks).toEqual([]);
  expect(convert({}, { options: new Set(["tabs.query 0.active"]) })).toEqual({ marks: [] });
});
