import { afterEach, expect, test, vi } from "vitest";
import { answersOf, installAnswersHere } from "../../../src/core/answer-install.js";

const rows = [{ grade: "inert", why: "nothing is held back", members: { hold: [] } }] as const;

afterEach(() => vi.unstubAllGlobals());

/** The namespace after an answer was put on an API that has it, or not. */
function answered(namespaces: object, isNative: boolean): Record<string, unknown> | undefined {
  const root = { runtime: { getURL: (file: string) => `moz-extension://id/${file}` }, ...namespaces };
  vi.stubGlobal("browser", root);
  vi.stubGlobal("location", { protocol: "moz-extension:", origin: "moz-extension://id", href: "moz-extension://id/a" });
  installAnswersHere(answersOf("downloads", "Firefox", rows, isNative));
  return (root as { downloads?: Record<string, unknown> }).downloads;
}

test("an answer makes the namespace that the browser does not have", () => {
  expect(typeof answered({}, false)?.hold).toBe("function");
});

test("an answer makes no namespace that waits for its permission", () => {
  expect(answered({}, true)).toBeUndefined();
});

test("an answer stands in a namespace that is there", () => {
  expect(typeof answered({ downloads: {} }, true)?.hold).toBe("function");
});
