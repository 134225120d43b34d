import { expect, test } from "vitest";
import { rasterizeIcons } from "../../../src/manifest/rasterize-icons.js";

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2" fill="red"/></svg>`;
const read = async (path: string) => (path === "icon.svg" ? new TextEncoder().encode(svg) : undefined);
const size = (png: Uint8Array | undefined) => {
  const view = new DataView(png?.buffer ?? new ArrayBuffer(24), png?.byteOffset ?? 0);
  return [view.getUint32(16), view.getUint32(20)];
};

test("draws the SVG files that a manifest names, in Chrome's sizes and in its own", async () => {
  const rasters = await rasterizeIcons(
    { icons: { 96: "/icon.svg", 48: "icon.png" }, browser_action: { default_icon: "icon.svg" } },
    read,
  );
  expect([...rasters.keys()]).toEqual(["icon.svg"]);
  const pictures = rasters.get("icon.svg");
  expect([...(pictures?.keys() ?? [])]).toEqual([16, 32, 48, 96, 128]);
  expect(size(pictures?.get(96))).toEqual([96, 48]);
});

test("the same drawing gives the same bytes", async () => {
  const [one, other] = [
    await rasterizeIcons({ icons: { 48: "icon.svg" } }, read),
    await rasterizeIcons({ icons: { 48: "icon.svg" } }, read),
  ];
  expect(one).toEqual(other);
});

test("what is no drawing, or not there, is left out", async () => {
  const broken = async () => new TextEncoder().encode("not a drawing");
  expect((await rasterizeIcons({ icons: { 48: "icon.svg" } }, broken)).size).toBe(0);
  expect((await rasterizeIcons({ icons: { 48: "gone.svg" } }, read)).size).toBe(0);
  expect((await rasterizeIcons({ icons: { 48: "icon.png" } }, read)).size).toBe(0);
});
