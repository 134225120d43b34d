import { afterEach, expect, test, vi } from "vitest";
import { installRefusals } from "../../../src/core/refusals.js";

const refusal = { kind: "function", why: "nobody has it", instead: "Do without." } as const;

afterEach(() => vi.unstubAllGlobals());

/** An API with the given namespaces, and what it looks like after a member of one refuses. */
function refusing(namespaces: object, isNative: boolean): Record<string, Record<string, () => Promise<unknown>>> {
  const root = { runtime: { getURL: (file: string) => `moz-extension://id/${file}` }, ...namespaces };
  vi.stubGlobal("browser", root);
  installRefusals("Firefox", { "downloads.shake": { ...refusal, ...(isNative && { isNative }) } });
  return root as never;
}

test("a member that nothing gives refuses, in a namespace that is made for it", async () => {
  await expect(refusing({}, false).downloads?.shake?.()).rejects.toThrow(
    "downloads.shake is not available in Firefox: nobody has it. Do without.",
  );
});

test("a namespace that waits for its permission is not made for a member that refuses", () => {
  expect(refusing({}, true).downloads).toBeUndefined();
});

test("a namespace that is there takes the member that refuses", async () => {
  await expect(refusing({ downloads: {} }, true).downloads?.shake?.()).rejects.toThrow("downloads.shake");
});
