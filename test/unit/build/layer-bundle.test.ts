import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { bundleLayer } from "../../../src/build/layer-bundle.js";
import { layerSource } from "../../../src/build/layer-source.js";

const nothing = { shims: [], bridges: [], browser: "Firefox", refusals: {} };
const version = { id: "runtime.getVersion", namespace: "runtime" };

interface Scope {
  chrome: { runtime: { getVersion?(): string }; tts?: { speak(...args: unknown[]): Promise<void>; onEvent: Event } };
  browser?: unknown;
  messenger?: unknown;
}
interface Event {
  addListener(listener: () => void, filter: object): void;
  hasListener(listener: () => void): boolean;
}

/** A global scope with the least that is an extension's API. */
const scope = (): Scope =>
  vm.createContext({
    console: { warn: () => undefined },
    queueMicrotask,
    chrome: {
      runtime: {
        id: "a",
        getURL: (path: string) => `moz-extension://a/${path}`,
        getManifest: () => ({ version: "4.2" }),
      },
    },
    location: { protocol: "moz-extension:" },
  }) as unknown as Scope;

const run = (text: string, inside: Scope, times = 1) => {
  for (let time = 0; time < times; time++) vm.runInContext(text, inside as object as vm.Context);
  return inside;
};

describe("a layer's bundle", () => {
  it("gives the API the names that the program calls it by", async () => {
    const { text } = await bundleLayer(layerSource({ ...nothing, roots: ["messenger"] }), "compat/background.js");
    const inside = run(text, scope());
    expect(inside.messenger).toBe(inside.chrome);
    const plain = await bundleLayer(layerSource(nothing), "compat/background.js");
    expect(run(plain.text, scope()).messenger).toBeUndefined();
  });

  it("installs its shims and nothing else, however often it runs", async () => {
    const { text } = await bundleLayer(layerSource({ ...nothing, shims: [version] }), "compat/background.js");
    const once = run(text, scope());
    expect(once.chrome.runtime.getVersion?.()).toBe("4.2");
    const { getVersion } = once.chrome.runtime;
    run(text, once);
    expect(once.chrome.runtime.getVersion).toBe(getVersion);
    expect(Object.keys(once.chrome.runtime).sort()).toEqual(["getManifest", "getURL", "getVersion", "id"]);
  });

  it("gives the program both names of the API", async () => {
    const { text } = await bundleLayer(layerSource(nothing), "compat/background.js");
    const { browser, chrome } = run(text, scope());
    expect(browser).toBe(chrome);
  });

  it("does nothing where no extension runs", async () => {
    const { text } = await bundleLayer(layerSource({ ...nothing, shims: [version] }), "compat/background.js");
    const page = vm.createContext({}) as object as Scope;
    expect(Object.keys(run(text, page))).toEqual([]);
  });

  it("has no path of this machine in it, and the same bytes each time", async () => {
    const source = layerSource({ ...nothing, shims: [version] });
    const [first, second] = await Promise.all([1, 2].map(() => bundleLayer(source, "compat/background.js")));
    expect(first?.text).toBe(second?.text);
    expect(first?.text).toContain("// shims/runtime/getVersion.js");
    expect(first?.text).not.toContain(import.meta.dirname.slice(0, 5));
  });

  it("is readable, and free of what is for documentation", async () => {
    const { text } = await bundleLayer(layerSource({ ...nothing, shims: [version] }), "compat/background.js");
    expect(text).toContain("function installLayer(");
    expect(text).not.toContain("summary");
  });

  it("tells how many bytes each shim adds", async () => {
    const { bytes } = await bundleLayer(layerSource({ ...nothing, shims: [version] }), "compat/background.js");
    expect(bytes.get("shims/runtime/getVersion")).toBeGreaterThan(100);
  });

  it("answers what is unavailable with a reason, and lets the program go on", async () => {
    const reason = { why: "no desktop Gecko has a speech engine for it", instead: "Use speechSynthesis." };
    const refusals = {
      "tts.speak": { kind: "function", ...reason },
      "tts.onEvent": { kind: "event", ...reason },
      "tts.EventType": { kind: "values", values: { START: "start" }, ...reason },
    } as const;
    const { text } = await bundleLayer(layerSource({ ...nothing, refusals }), "compat/background.js");
    const { tts, runtime } = run(text, scope(), 2).chrome;
    await expect(tts?.speak("hello")).rejects.toThrow("tts.speak is not available in Firefox: no desktop Gecko");
    const listener = () => undefined;
    tts?.onEvent.addListener(listener, { urls: [] });
    expect(tts?.onEvent.hasListener(listener)).toBe(true);
    expect(tts).toMatchObject({ EventType: { START: "start" } });
    const told = await new Promise((resolve) => {
      tts?.speak("hello", () => resolve((runtime as { lastError?: { message: string } }).lastError?.message));
    });
    expect(told).toContain("Use speechSynthesis.");
  });
});
