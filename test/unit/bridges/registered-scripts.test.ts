import { describe, expect, test } from "vitest";
import { layerFirst, withoutLayer } from "../../../src/bridges/registered-scripts.js";

const LAYER = "compat/content.js";

describe("a registered script", () => {
  test("gets the layer before its own files, once", () => {
    const once = layerFirst({ id: "a", js: ["a.js", "b.js"] }, LAYER);
    expect(once.js).toEqual([LAYER, "a.js", "b.js"]);
    expect(layerFirst(once, LAYER).js).toEqual([LAYER, "a.js", "b.js"]);
  });

  test("loses the layer when it moves to the page's own world", () => {
    expect(layerFirst({ id: "a", js: [LAYER, "a.js"], world: "MAIN" }, LAYER).js).toEqual(["a.js"]);
  });

  test("of styles alone stays as it is", () => {
    const styles = { id: "a", css: ["a.css"] };
    expect(layerFirst(styles, LAYER)).toBe(styles);
  });

  test("is told of without the layer, however the browser writes its path", () => {
    for (const path of [LAYER, `/${LAYER}`, `moz-extension://00000000-0000-0000-0000-000000000000/${LAYER}`])
      expect(withoutLayer({ id: "a", js: [path, "a.js"] }, LAYER).js).toEqual(["a.js"]);
  });
});
