import { describe, expect, it } from "vitest";
import { neededShims, type TableAnswers } from "../../../src/build/needed-shims.js";
import { targetEntry } from "../../../src/build/target-entry.js";

const shims = [
  { id: "runtime.getContexts", fidelity: { chrome: "partial", firefox: "partial" } },
  { id: "runtime.getBrowserInfo", fidelity: { chrome: "partial" } },
  { id: "runtime.onMessage-sender", fidelity: { firefox: "partial" } },
  { id: "runtime.onMessage-promiseReply", fidelity: { chrome: "partial" } },
];

/** getContexts came with version 116 of Chrome and 127 of Firefox, getBrowserInfo is Firefox's alone. */
const table: TableAnswers = {
  isKnown: (member, browser) => member !== "runtime.getBrowserInfo" || browser === "firefox",
  isNative: (member, target, range) =>
    member === "runtime.getContexts"
      ? Number(range.replace(">=", "")) >= (target === "chrome" ? 116 : 127)
      : target === "firefox",
};

const idsFor = (targets: Record<string, string>, references: string[], members?: string[]) =>
  neededShims(shims, { targets, references, ...(members && { members }) }, table).map(({ id }) => id);

describe("the shims that a build puts in", () => {
  it("are none for a new Chrome and a source written against Chrome's reference", () => {
    expect(idsFor({ chrome: ">=156" }, ["chrome"])).toEqual([]);
  });

  it("are the members that an old Chrome lacks of its own reference", () => {
    expect(idsFor({ chrome: ">=110" }, ["chrome"])).toEqual(["runtime.getContexts"]);
  });

  it("are all that a browser needs to behave as another one's reference says", () => {
    expect(idsFor({ firefox: ">=115" }, ["chrome"])).toEqual(["runtime.getContexts", "runtime.onMessage-sender"]);
    expect(idsFor({ firefox: ">=153" }, ["chrome"])).toEqual(["runtime.onMessage-sender"]);
    expect(idsFor({ chrome: ">=156" }, ["firefox"])).toContain("runtime.getBrowserInfo");
  });

  it("are only those of the members that the program uses", () => {
    expect(idsFor({ firefox: ">=153" }, ["chrome"], ["runtime.onMessage"])).toEqual(["runtime.onMessage-sender"]);
  });
});

describe("the module of an entry for known targets", () => {
  it("is the native namespace where nothing lacks, and safe outside an extension", () => {
    const text = targetEntry("devtools.panels", [], "compat");
    expect(text).toBe("export const devtools_panels = (globalThis.browser ?? globalThis.chrome)?.devtools?.panels;\n");
  });

  it("installs each shim on its member", () => {
    const text = targetEntry("runtime", ["runtime.onMessage-sender"], "compat");
    expect(text).toContain('from "compat/shims/runtime/onMessage-sender.js"');
    expect(text).toContain('put(root, root.runtime, "onMessage", runtime_onMessage_sender);');
  });
});
