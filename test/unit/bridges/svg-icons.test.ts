import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { install } from "../../../src/bridges/svg-icons.js";

const setIcon = vi.fn(async (..._args: unknown[]) => undefined);
const given = () => Reflect.get(globalThis, "chrome") as { action: { setIcon(...args: unknown[]): unknown } };

beforeEach(() => {
  setIcon.mockClear();
  const runtime = { getURL: (path: string) => `chrome-extension://abc/${path}` };
  vi.stubGlobal("chrome", { runtime, action: { setIcon } });
  vi.stubGlobal("browser", undefined);
  vi.stubGlobal("location", { href: "chrome-extension://abc/worker.js" });
});
afterEach(() => vi.unstubAllGlobals());

const pictures = (name: string) => ({
  16: `/${name}.svg.16.png`,
  32: `/${name}.svg.32.png`,
  48: `/${name}.svg.48.png`,
});

test.each([
  ["a.svg", pictures("a")],
  ["/a.svg?x", pictures("a")],
  ["chrome-extension://abc/i/b%20c.svg", pictures("i/b%20c")],
  [
    { 16: "a.svg", 32: "i/b c.svg" },
    { ...pictures("i/b%20c"), 16: "/a.svg.16.png" },
  ],
  [
    { 19: "p.png", 38: "a.svg" },
    { ...pictures("a"), 16: "p.png" },
  ],
])("%j becomes pictures", (path, expected) => {
  install({ icons: ["a.svg", "i/b c.svg"] });
  given().action.setIcon({ tabId: 1, path }, "more");
  expect(setIcon).toHaveBeenCalledWith({ tabId: 1, path: expected }, "more");
});

test.each([["p.png"], ["gone.svg"], [{ 16: "p.png" }], [null], [undefined]])("%j stays", (path) => {
  install({ icons: ["a.svg"] });
  given().action.setIcon({ path });
  expect(setIcon).toHaveBeenCalledWith({ path });
});

test("a page decodes SVG itself", () => {
  vi.stubGlobal("document", {});
  install({ icons: ["a.svg"] });
  expect(given().action.setIcon).toBe(setIcon);
});
