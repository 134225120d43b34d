import { describe, expect, it } from "vitest";
import { explain, membersOf, namespaces, needs, rows, support } from "../../../src/compat-table/query.js";

describe("someone who asks whether a shim is needed", () => {
  it("needs none where every version of the target has the member", () => {
    expect(needs("runtime.getContexts", { chrome: ">=116" })).toBe(false);
    expect(needs("runtime.getContexts", { chrome: ">=120", firefox: ">=140", thunderbird: ">=140" })).toBe(false);
  });

  it("needs one as soon as a single version lacks the member", () => {
    expect(needs("runtime.getContexts", { chrome: ">=115" })).toBe(true);
    expect(needs("runtime.getContexts", { chrome: ">=120", firefox: ">=115" })).toBe(true);
  });

  it("needs one where the target never has the member", () => {
    expect(needs("sidePanel.open", { firefox: ">=140" })).toBe(true);
  });

  it("needs none for an engine that is no target", () => {
    expect(needs("sidePanel.open", { chrome: ">=120" })).toBe(false);
  });

  it("may write versions with four parts", () => {
    expect(needs("runtime.getContexts", { chrome: ">=120.0.6099.224" })).toBe(false);
  });

  it("is told which range cannot be read, and which target does not exist", () => {
    expect(() => needs("runtime.id", { chrome: "new" })).toThrow('"new" is not a range of versions for chrome');
    expect(() => needs("runtime.id", { safari: "17" } as object)).toThrow('There is no target "safari"');
  });
});

describe("someone who asks why", () => {
  it("reads range, shim and measurements of each target", () => {
    const { targets, text } = explain("sidePanel.open", { chrome: ">=120", firefox: ">=140" });
    expect(targets).toMatchObject([
      { target: "chrome", lacking: false },
      { target: "firefox", lacking: true, native: null },
    ]);
    expect(text).toMatch(/chrome >=120: native in >=116/);
    expect(text).toMatch(/firefox >=140: not native/);
    expect(text).toMatch(/measured: .*153\S* lacks it \(\d{4}-\d\d-\d\d\)/);
  });
});

describe("someone who misspells a name", () => {
  it("is told the nearest member", () => {
    expect(() => support("runtime.getContext")).toThrow('Did you mean "runtime.getContexts"?');
  });

  it("is told the nearest namespace", () => {
    expect(() => membersOf("sidepanel")).toThrow('Did you mean "sidePanel"?');
  });

  it("is not told anything far-fetched", () => {
    expect(() => support("completely.different.thing.here")).toThrow(/^No browser knows "[^"]*"\.$/);
  });
});

describe("the whole table", () => {
  it("lists nested namespaces of their own", () => {
    expect(namespaces()).toEqual(expect.arrayContaining(["runtime", "devtools.panels", "system.cpu", "messages.tags"]));
  });

  it("gives the members of a namespace without those of namespaces inside it", () => {
    const ids = membersOf("devtools").map(({ id }) => id);
    expect(ids.some((id) => id.startsWith("devtools.panels."))).toBe(false);
    expect(membersOf("devtools.panels").map(({ id }) => id)).toContain("devtools.panels.create");
    expect(membersOf("storage").map(({ id }) => id)).toContain("storage.local.get");
  });

  it("has each member once, in order", () => {
    const ids = rows().map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});
