import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/gecko-permissions.js";
import { applyRule, marks } from "./apply-rule.js";

const convert = (manifest: object, more: object = {}) => {
  const conversion = applyRule(rule, { manifest: { ...manifest }, ...more });
  const { permissions, optional_permissions, host_permissions } = conversion.manifest;
  return { permissions, optional_permissions, host_permissions, marks: marks(conversion) };
};

test("what Gecko has stays, what only Chrome has goes", () => {
  expect(convert({ permissions: ["storage", "offscreen", "tabs", "system.display"] })).toEqual({
    permissions: ["storage", "tabs"],
    marks: ["note permissions[1]", "note permissions[3]"],
  });
});

test("userScripts can only be asked for at run time", () => {
  expect(convert({ permissions: ["userScripts"] })).toEqual({
    optional_permissions: ["userScripts"],
    marks: ["loss permissions[0]"],
  });
  expect(convert({ optional_permissions: ["userScripts"] }).marks).toEqual([]);
  expect(convert({ manifest_version: 2, permissions: ["userScripts"] })).toEqual({ marks: ["loss permissions[0]"] });
});

test("an optional permission that needs no question is given at once", () => {
  expect(convert({ optional_permissions: ["storage", "tabs", "offscreen"] })).toEqual({
    permissions: ["storage"],
    optional_permissions: ["tabs"],
    marks: ["note optional_permissions[0]", "note optional_permissions[2]"],
  });
});

test("contextMenus is menus in Thunderbird", () => {
  expect(convert({ permissions: ["contextMenus"] }, { target: "thunderbird" })).toEqual({
    permissions: ["menus"],
    marks: ["note permissions[0]"],
  });
  expect(convert({ permissions: ["contextMenus"] })).toEqual({ permissions: ["contextMenus"], marks: [] });
});

test("what the layer needs is added once", () => {
  const permissions = ["storage", "browserSettings", "notAPermission", "<all_urls>"];
  expect(convert({ permissions: ["storage"], optional_permissions: ["browserSettings"] }, { permissions })).toEqual({
    permissions: ["storage", "browserSettings"],
    host_permissions: ["<all_urls>"],
    marks: ["note permissions", "note host_permissions"],
  });
});

test("geckoProfiler is refused", () => {
  expect(convert({ permissions: ["geckoProfiler"] }).marks).toEqual(["impossible permissions[0]"]);
});

test("an extension without permissions stays without", () => {
  expect(convert({})).toEqual({ marks: [] });
});
