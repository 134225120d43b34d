import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/gecko-settings.js";
import { applyRule, marks } from "./apply-rule.js";

const gecko = (manifest: object, more: object = {}) => {
  const conversion = applyRule(rule, { manifest: { ...manifest }, ...more });
  return (conversion.manifest.browser_specific_settings as { gecko: Record<string, unknown> }).gecko;
};
const VALID = /^[a-z0-9-._]*@[a-z0-9-._]+$/i;

test("an id is derived from the key, or from name and author, always the same", () => {
  const { id } = gecko({ key: "MIIB" });
  expect(id).toMatch(VALID);
  expect(gecko({ key: "MIIB", author: "someone" }).id).toBe(id);
  expect(gecko({ key: "other" }).id).not.toBe(id);
  expect(gecko({ name: "名前" }).id).toMatch(VALID);
  expect(gecko({ author: "one" }).id).not.toBe(gecko({ author: "two" }).id);
});

test("a given id counts, and an author's own counts more", () => {
  expect(gecko({}, { geckoId: "mine@a.example" }).id).toBe("mine@a.example");
  const own = { browser_specific_settings: { gecko: { id: "own@a.example" }, safari: {} } };
  expect(gecko(own, { geckoId: "mine@a.example" }).id).toBe("own@a.example");
  expect(marks(applyRule(rule, { geckoId: "no id" }))).toContain("impossible browser_specific_settings.gecko.id");
});

test("the lowest version is what range, keys and members need", () => {
  expect(gecko({}, { range: ">=140.1.0" }).strict_min_version).toBe("140.0");
  expect(gecko({}, { range: ">=60" }).strict_min_version).toBe("109.0");
  const manifest = { optional_host_permissions: ["<all_urls>"] };
  expect(gecko(manifest, { range: ">=60" }).strict_min_version).toBe("128.0");
  const newer = { range: ">=115", uses: new Set(["storage.local.getKeys"]) };
  expect(Number.parseFloat(String(gecko({}, newer).strict_min_version))).toBeGreaterThan(140);
});

test("an author's own lowest version stays", () => {
  const settings = { gecko: { id: "own@a.example", strict_min_version: "102.0" } };
  expect(gecko({ browser_specific_settings: settings })).toEqual(settings.gecko);
});

test("nobody but the author says which data is collected", () => {
  const conversion = applyRule(rule, {});
  expect(gecko({})).not.toHaveProperty("data_collection_permissions");
  expect(marks(conversion)).toContain("note browser_specific_settings.gecko.data_collection_permissions");
});

test("Chrome's keys for the same go", () => {
  const given = { key: "MIIB", minimum_chrome_version: "120", update_url: "https://a.example/" };
  expect(Object.keys(applyRule(rule, { manifest: given }).manifest)).toEqual([
    "manifest_version",
    "name",
    "version",
    "browser_specific_settings",
  ]);
});

test("applications is the name of the key in manifest version 2 only", () => {
  const applications = { gecko: { id: "own@a.example", strict_min_version: "102.0" } };
  expect(applyRule(rule, { manifest: { manifest_version: 2, applications } }).manifest).toEqual({
    manifest_version: 2,
    name: "Sample",
    version: "1.0",
    applications,
  });
  expect(gecko({ applications })).toEqual(applications.gecko);
});
