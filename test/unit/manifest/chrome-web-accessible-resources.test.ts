import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/chrome-web-accessible-resources.js";
import { forChrome } from "./chrome.js";

const resources = (web_accessible_resources: unknown) => {
  const { manifest, marks } = forChrome(rule, { manifest: { web_accessible_resources } });
  return { now: manifest.web_accessible_resources, marks };
};

test("a list of files is for every site", () => {
  expect(resources(["a.png", "dir/*"])).toEqual({
    now: [{ resources: ["a.png", "dir/*"], matches: ["<all_urls>"] }],
    marks: ["note web_accessible_resources"],
  });
});

test("paths become whole hosts, and foreign pages and ids go", () => {
  expect(
    resources([
      { resources: ["a.png"], matches: ["https://example.org/a/*", "https://example.org/b", "moz-extension://*/*"] },
      { resources: ["b.png"], extension_ids: ["a@example.org", "*"] },
      { resources: ["c.png"] },
    ]),
  ).toEqual({
    now: [
      { resources: ["a.png"], matches: ["https://example.org/*"] },
      { resources: ["b.png"], extension_ids: ["*"] },
    ],
    marks: [
      "loss web_accessible_resources[0].matches",
      "loss web_accessible_resources[0].matches",
      "note web_accessible_resources[0].matches",
      "note web_accessible_resources[1].extension_ids",
      "note web_accessible_resources[2]",
    ],
  });
});

test("what Chrome takes stays", () => {
  const given = [
    { resources: ["*"], matches: ["*://*/*", "file:///*"], use_dynamic_url: true },
    { resources: ["a"], extension_ids: ["abcdefghijklmnopabcdefghijklmnop"] },
    { resources: ["b"], matches: [] },
  ];
  expect(resources(given)).toEqual({ now: given, marks: [] });
  expect(resources([])).toEqual({ now: [], marks: [] });
});
