import { afterEach, expect, test, vi } from "vitest";
import { shim } from "../../../src/shims/runtime/getBrowserInfo.js";
import { fakeRoot } from "../core/fake-root.js";

afterEach(() => vi.unstubAllGlobals());

const NONSENSE = { brand: "Not:A-Brand", version: "8.0.0.0" };
const CHROMIUM = { brand: "Chromium", version: "156.0.1.2" };

/** What the shim makes of the brands that a browser states. Only real browsers prove that they state them. */
function infoFor(...fullVersionList: { brand: string; version: string }[]) {
  vi.stubGlobal("navigator", { userAgentData: { getHighEntropyValues: async () => ({ fullVersionList }) } });
  return shim.create(fakeRoot())();
}

test.each([
  ["Google Chrome", "Chrome", "Google"],
  ["Microsoft Edge", "Edge", "Microsoft"],
  ["Opera", "Opera", ""],
])("the brand %s is %s of '%s' (TB-004)", async (brand, name, vendor) => {
  const info = await infoFor(NONSENSE, CHROMIUM, { brand, version: "156.0.9.9" });
  expect(info).toEqual({ name, vendor, version: "156.0.9.9", buildID: "" });
});

test("a browser that hides its brand is called Chromium, in whatever order (TB-004)", async () => {
  const info = { name: "Chromium", vendor: "", version: "156.0.1.2", buildID: "" };
  expect(await infoFor(CHROMIUM, NONSENSE)).toEqual(info);
  expect(await infoFor({ ...NONSENSE, brand: " Not;A Brand" }, CHROMIUM)).toEqual(info);
});
