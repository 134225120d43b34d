import { describe, expect, it, vi } from "vitest";
import type { Api, Detection, Shim } from "../../../src/core/api.js";
import { complete, completeOn } from "../../../src/core/complete.js";
import { Accessor, isInstalled } from "../../../src/core/install.js";
import { configure, optionOf } from "../../../src/core/options.js";
import { fakeRoot } from "./fake-root.js";

const shimFor = (id: string, detection: Detection, value: unknown): Shim => ({
  id,
  detect: () => detection,
  create: () => value,
});

describe("installing", () => {
  it("leaves a native member the very same function and the namespace the very same object", () => {
    const native = () => "native";
    const root = fakeRoot({ getVersion: native });
    const create = vi.fn();
    const runtime = completeOn(root, "runtime", [{ id: "runtime.getVersion", detect: () => "native", create }]);
    expect(runtime).toBe(root.runtime);
    expect(runtime.getVersion).toBe(native);
    expect(create).not.toHaveBeenCalled();
  });

  it("puts a missing member on the live API", () => {
    const root = fakeRoot();
    const made = () => "made";
    const runtime = completeOn(root, "runtime", [shimFor("runtime.getVersion", "missing", made)]);
    expect(runtime).toBe(root.runtime);
    expect(Reflect.get(root.runtime, "getVersion")).toBe(made);
    expect(isInstalled(root, "runtime.getVersion")).toBe(true);
  });

  it("detects again after a choice, and leaves alone what stands already", () => {
    const root = fakeRoot();
    vi.stubGlobal("browser", root);
    const made = () => "made";
    const detect = () => (optionOf("runtime.getVersion") === "ours" ? ("missing" as const) : ("native" as const));
    complete("runtime", [
      { id: "runtime.getVersion", detect, create: () => made },
      shimFor("runtime.id2", "missing", 1),
    ]);
    expect("getVersion" in root.runtime).toBe(false);
    configure({ "runtime.getVersion": "ours" });
    expect(Reflect.get(root.runtime, "getVersion")).toBe(made);
    vi.unstubAllGlobals();
  });

  it("does nothing the second time", () => {
    const root = fakeRoot();
    const shims = [{ ...shimFor("runtime.getVersion", "missing", 0), create: () => () => "fresh" }];
    const first = completeOn(root, "runtime", shims).getVersion;
    expect(completeOn(root, "runtime", shims).getVersion).toBe(first);
  });

  it("hands a repair the member that the shim before it made", () => {
    const root = fakeRoot();
    const repair: Shim = {
      id: "runtime.getVersion-twice",
      detect: () => "missing",
      create: (_api: Api, native: () => string) => () => native() + native(),
    };
    completeOn(root, "runtime", [shimFor("runtime.getVersion", "missing", () => "a"), repair]);
    expect((Reflect.get(root.runtime, "getVersion") as () => string)()).toBe("aa");
  });

  it("offers everything beside a frozen API, and the same again the second time", () => {
    const root = Object.freeze({ ...fakeRoot(), runtime: Object.freeze(fakeRoot().runtime) });
    const shims = [{ ...shimFor("runtime.getVersion", "missing", 0), create: () => () => "fresh" }];
    const runtime = completeOn(root, "runtime", shims);
    expect(runtime).not.toBe(root.runtime);
    expect(runtime.id).toBe("test");
    expect(completeOn(root, "runtime", shims).getVersion).toBe(runtime.getVersion);
  });

  it("makes a namespace that the engine lacks, at any depth", () => {
    const root = fakeRoot();
    completeOn(root, "system.cpu", [shimFor("system.cpu.getInfo", "missing", 1)]);
    expect((root as Record<string, unknown>).system).toEqual({ cpu: { getInfo: 1 } });
  });

  it("keeps a blocked member off the live API, and says on use what blocks it", () => {
    const root = fakeRoot();
    const shim = shimFor("runtime.connectNative", "blocked: the missing permission 'nativeMessaging'", 0);
    const runtime = completeOn(root, "runtime", [shim]) as { connectNative(): void };
    expect("connectNative" in root.runtime).toBe(false);
    expect(() => runtime.connectNative()).toThrow(
      "runtime.connectNative is blocked here by the missing permission 'nativeMessaging'.",
    );
  });

  it("gives a blocked event methods that say what blocks it, and the native event once that is granted", () => {
    const root = fakeRoot();
    const shim = shimFor("runtime.onUserScriptMessage", "blocked: a missing permission", 0);
    const runtime = completeOn(root, "runtime", [shim]) as Record<string, { addListener(listener: () => void): void }>;
    expect(() => runtime.onUserScriptMessage?.addListener(() => undefined)).toThrow("is blocked here");
    const granted = { addListener: vi.fn() };
    Reflect.set(root.runtime, "onUserScriptMessage", granted);
    expect(runtime.onUserScriptMessage).toBe(granted);
  });

  it("offers an absent member that is bound to a permission aside, until it is granted", () => {
    vi.stubGlobal("location", { protocol: "chrome-extension:" });
    const native = () => "native";
    const root = fakeRoot({ sendNativeMessage: native });
    const bound = { connectNative: "nativeMessaging", sendNativeMessage: "nativeMessaging", onX: "one|another" };
    const runtime = completeOn(root, "runtime", [], bound) as Record<string, () => string> & {
      onX: { addListener(): void };
    };
    expect(Object.keys(root.runtime)).not.toContain("connectNative");
    expect(runtime.sendNativeMessage).toBe(native);
    expect(() => runtime.connectNative?.()).toThrow("by the missing permission 'nativeMessaging'.");
    expect(() => runtime.onX.addListener()).toThrow("by the missing permission 'one' or 'another'.");
    Reflect.set(root.runtime, "connectNative", native);
    expect(runtime.connectNative).toBe(native);
    vi.unstubAllGlobals();
  });

  it("lacks a member that is bound to a permission in a content script for being there", () => {
    const runtime = completeOn(fakeRoot(), "runtime", [], { connectNative: "nativeMessaging" });
    expect(runtime.connectNative).toThrow("runtime.connectNative is blocked here by the content script.");
  });

  it("installs a member whose value is computed at each access", () => {
    const root = fakeRoot();
    let value = 1;
    completeOn(root, "runtime", [shimFor("runtime.lastError", "missing", new Accessor(() => value))]);
    value = 2;
    expect(Reflect.get(root.runtime, "lastError")).toBe(2);
  });
});
