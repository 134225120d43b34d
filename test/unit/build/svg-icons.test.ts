import { expect, test } from "vitest";
import { buildFor, sample, textOf } from "./sample-extension.js";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="4"/></svg>';

/** The pictures that a package has for the icons that its background shows. */
async function built(target: "chrome" | "firefox", code: string, more: Readonly<Record<string, string>> = {}) {
  const manifest = {
    manifest_version: 3,
    name: "Sample",
    version: "1.0",
    action: {},
    background: { scripts: ["a.js"] },
  };
  const files = {
    "manifest.json": JSON.stringify(manifest),
    "a.js": code,
    "on.svg": svg,
    "i/off.svg": svg,
    "i/no.svg": "no",
  };
  const result = await buildFor(target, ">=140", sample({ ...files, ...more }));
  return { result, pictures: [...result.files.keys()].filter((path) => path.endsWith(".png")) };
}

const ON = ["on.svg.16.png", "on.svg.32.png", "on.svg.48.png"];
const OFF = ["i/off.svg.16.png", "i/off.svg.32.png", "i/off.svg.48.png"];

test.each([
  ['browser.action.setIcon({ path: "/on.svg" })', ON],
  ['browser.action.setIcon({ tabId, path: { 16: "a.png", 32: "on.svg" } })', ON],
  ['const path = "i/off.svg?x"; browser.action.setIcon({ path })', OFF],
  ["browser.action.setIcon({ path: browser.runtime.getURL(name) })", [...OFF, ...ON]],
  ["browser.action.setIcon(details)", [...OFF, ...ON]],
  ['browser.action.setIcon({ path: "a.png" })', []],
  ["browser.action.setIcon({ imageData })", []],
  ['browser.action.setTitle({ title: "on.svg" })', []],
])("for Chrome, %s", async (code, expected) => {
  const { pictures, result } = await built("chrome", code);
  expect(pictures).toEqual(expected);
  const layer = result.layer.map(({ id }) => id);
  expect(layer.includes("svg-icons")).toBe(expected.length > 0);
  if (expected.length)
    expect(await textOf(result, "compat/background.js")).toContain(expected === OFF ? '"i/off.svg"' : '"on.svg"');
  expect((await built("firefox", code)).pictures).toEqual([]);
});

test("computed paths among more SVG files than a button has are told of", async () => {
  const many = Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`${index}.svg`, svg]));
  const { pictures, result } = await built("chrome", "\nbrowser.action.setIcon({ path: name })", many);
  expect(pictures).toEqual([]);
  expect(result.findings).toContainEqual(
    expect.objectContaining({ rule: "svg-icons", severity: "loss", path: "a.js:2" }),
  );
});
