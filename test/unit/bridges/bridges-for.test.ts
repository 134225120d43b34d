import { describe, expect, test } from "vitest";
import type { BridgeFacts } from "../../../src/bridges/bridge.js";
import { BRIDGES, bridgesFor } from "../../../src/bridges/bridges-for.js";

const nothing: BridgeFacts = { manifest: {}, uses: new Set(), globals: [], literals: [] };
const ids = (...question: Parameters<typeof bridgesFor>) => bridgesFor(...question).map(({ module }) => module);

test("a program that needs nothing gets no bridge", () => {
  for (const target of ["chrome", "firefox", "thunderbird"] as const)
    for (const context of ["background", "page", "content"] as const) expect(ids(target, context, nothing)).toEqual([]);
});

describe("every bridge", () => {
  test.each(BRIDGES.map(({ about }) => about))(
    "$id lists its differences, one sentence each",
    ({ fidelity, differs }) => {
      if (Object.values(fidelity).includes("partial")) expect(differs).not.toEqual([]);
      for (const difference of differs) expect(difference).toMatch(/^[A-Z_a-z].*\.$/);
    },
  );
});

test("an address of Chrome that is opened needs own-urls, on the browsers that do not have it", () => {
  const facts: BridgeFacts = {
    ...nothing,
    uses: new Set(["tabs.create"]),
    literals: [{ kind: "browser-url", text: "chrome://settings" }],
  };
  expect(ids("firefox", "background", facts)).toContain("own-urls");
  expect(ids("firefox", "content", facts)).not.toContain("own-urls");
  expect(ids("chrome", "background", facts)).not.toContain("own-urls");
});
