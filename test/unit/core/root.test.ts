import { describe, expect, it } from "vitest";
import { alignRoots, findRoot, findRoots } from "../../../src/core/root.js";
import { fakeRoot } from "./fake-root.js";

describe("finding the API root", () => {
  it("finds nothing in Node, in a worker without extension, or in a web page", () => {
    expect(findRoot()).toBeUndefined();
    expect(findRoot({ chrome: { loadTimes: () => ({}), csi: () => ({}), app: {} } })).toBeUndefined();
  });

  it("prefers browser, then chrome, then messenger", () => {
    const [browser, chrome, messenger] = [fakeRoot(), fakeRoot(), fakeRoot()];
    expect(findRoot({ messenger, chrome, browser })).toBe(browser);
    expect(findRoot({ messenger, chrome })).toBe(chrome);
    expect(findRoot({ messenger })).toBe(messenger);
  });

  it("is not fooled by a form with the name browser whose field is called runtime", () => {
    const form = { tagName: "FORM", runtime: { tagName: "INPUT", id: "field" } };
    const chrome = fakeRoot();
    expect(findRoot({ browser: form, chrome })).toBe(chrome);
  });

  it("is not fooled by a frame called browser, which throws on every access", () => {
    const frame = new Proxy(
      {},
      {
        get: () => {
          throw new DOMException("Blocked a frame", "SecurityError");
        },
      },
    );
    const chrome = fakeRoot();
    expect(findRoot({ browser: frame, chrome })).toBe(chrome);
  });

  it("is not fooled by a page's own variable that has an id but no address of an extension", () => {
    const browser = { runtime: { id: "x", getURL: (path: string) => `https://example.com/${path}` } };
    expect(findRoot({ browser })).toBeUndefined();
  });
});

describe("aligning the roots", () => {
  it("gives browser to an engine that has only chrome", () => {
    const scope: Record<string, unknown> = { chrome: fakeRoot() };
    alignRoots(scope);
    expect(scope.browser).toBe(scope.chrome);
  });

  it("leaves two roots alone that share their namespaces", () => {
    const chrome = fakeRoot();
    const browser = { ...chrome };
    const scope = { chrome, browser };
    alignRoots(scope);
    expect(scope).toEqual({ chrome, browser });
    expect(findRoots(scope)).toHaveLength(2);
  });

  it("lets a callback-only root give way to the promise-based one", () => {
    const scope = { chrome: fakeRoot(), browser: fakeRoot() };
    alignRoots(scope);
    expect(scope.chrome).toBe(scope.browser);
  });

  it("touches nothing outside an extension", () => {
    const scope = {};
    alignRoots(scope);
    expect(Object.keys(scope)).toEqual([]);
  });
});
