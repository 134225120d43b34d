import { describe, expect, it } from "vitest";
import { findConflicts, printConflicts } from "../../../src/compat-table/conflicts.js";
import { deriveTable } from "../../../src/compat-table/derive.js";
import type { Sources } from "../../../src/compat-table/sources.js";
import type { Row } from "../../../src/compat-table/table.js";
import { measured, sources } from "./sample-sources.js";

function row(id: string, given: Partial<Sources>): Row {
  const found = deriveTable(sources(given)).rows.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

const support = (chrome: string | false, firefox: string | false) => ({
  __compat: { support: { chrome: { version_added: chrome }, firefox: { version_added: firefox } } },
});

describe("a row of the table", () => {
  it("says missing for a browser that lacks the member and has no shim", () => {
    const given = { measured: [measured("chrome", "156.0.1.2", ["tabs.query"]), measured("firefox", "153.7.0", [])] };
    expect(row("tabs.query", given)).toMatchObject({
      native: { chrome: "*", firefox: null, thunderbird: null },
      shim: { firefox: "missing" },
    });
  });

  it("gives the grade of a shim where the member is not native", () => {
    const given = {
      measured: [measured("chrome", "156.0.1.2", ["tabs.query"]), measured("firefox", "153.7.0", [])],
      abouts: [
        { id: "tabs.query", fidelity: { firefox: "partial" as const }, differs: { firefox: ["Tabs have no group."] } },
      ],
    };
    expect(row("tabs.query", given).lost).toEqual({ firefox: ["Tabs have no group."] });
    expect(row("tabs.query", given).shim).toEqual({ firefox: "partial", thunderbird: "missing" });
  });

  it("counts a repair for the member before its dash, and only where the member exists", () => {
    const given = {
      measured: [
        measured("chrome", "156.0.1.2", ["runtime.onMessage"]),
        measured("firefox", "153.7.0", []),
        measured("thunderbird", "153.7.0", ["runtime.onMessage"]),
      ],
      abouts: [
        { id: "runtime.onMessage-promiseReply", fidelity: { chrome: "full" as const, firefox: "full" as const } },
      ],
    };
    expect(row("runtime.onMessage", given).shim).toEqual({ chrome: "full", firefox: "missing" });
  });

  it("has a row for a shim of a member that no browser knows", () => {
    expect(row("tabs.new", { abouts: [{ id: "tabs.new", fidelity: { chrome: "full" } }] }).shim.chrome).toBe("full");
  });

  it("says in which contexts a member is, when not in all", () => {
    const member = { id: "tabs.query", kind: "function" as const, contexts: ["background" as const, "page" as const] };
    expect(row("tabs.query", { measured: [measured("chrome", "156.0.1.2", [member])] }).contexts).toEqual({
      chrome: ["background", "page"],
    });
  });

  it("gives a constant for each browser where they differ", () => {
    const limit = (value: number) => ({ id: "tabs.LIMIT", kind: "property" as const, value });
    const given = {
      measured: [
        measured("chrome", "120.0.1.2", [limit(50)]),
        measured("chrome", "156.0.1.2", [limit(100)]),
        measured("firefox", "153.7.0", [limit(50)]),
      ],
    };
    expect(row("tabs.LIMIT", given).value).toBeUndefined();
    expect(row("tabs.LIMIT", given).values).toEqual({ chrome: 100, firefox: 50 });
  });

  it("takes Thunderbird's first version from Firefox when both were measured alike", () => {
    const given = {
      measured: [
        measured("firefox", "115.14.0", []),
        measured("firefox", "140.12.0", ["runtime.getContexts"]),
        measured("thunderbird", "115.12.0", []),
        measured("thunderbird", "140.12.0", ["runtime.getContexts"]),
      ],
      bcd: { runtime: { getContexts: support("116", "127") } },
    };
    expect(row("runtime.getContexts", given).native).toMatchObject({ firefox: ">=127", thunderbird: ">=127" });
    expect(row("runtime.getContexts", given).evidence.thunderbird).toEqual({ measured: "-+", firefox: ">=127" });
  });

  it("does not take Firefox's version for Thunderbird when they differ", () => {
    const given = {
      measured: [
        measured("firefox", "115.14.0", ["runtime.getContexts"]),
        measured("firefox", "140.12.0", ["runtime.getContexts"]),
        measured("thunderbird", "115.12.0", []),
        measured("thunderbird", "140.12.0", ["runtime.getContexts"]),
      ],
      bcd: { runtime: { getContexts: support("116", "109") } },
    };
    expect(row("runtime.getContexts", given).native.thunderbird).toBe(">=140");
  });

  it("takes a correction over everything else, with its reason", () => {
    const given = {
      measured: [measured("chrome", "156.0.1.2", ["runtime.id"])],
      overrides: [
        {
          id: "runtime.lastError",
          engine: "chrome" as const,
          native: "*",
          reason: "only in callbacks",
          link: "https://x",
        },
        { id: "runtime.id", engine: "chrome" as const, native: ">=26", reason: "old", link: "https://x" },
      ],
      abouts: [{ id: "runtime.lastError", fidelity: {} }],
    };
    expect(row("runtime.id", given).native.chrome).toBe(">=26");
    expect(row("runtime.lastError", given).evidence.chrome?.override).toBe("only in callbacks https://x");
  });

  it("covers members that a desktop browser only declares, and says why they are not there", () => {
    const given = {
      measured: [measured("chrome", "156.0.1.2", [])],
      schemas: [
        {
          engine: "chrome" as const,
          version: "156.0.1.2",
          namespaces: { "input.ime": { platforms: ["chromeos"], functions: [{ name: "activate" }] } },
        },
      ],
    };
    expect(row("input.ime.activate", given)).toMatchObject({
      native: { chrome: null },
      evidence: { chrome: { schema: "platforms: chromeos" } },
    });
  });

  it("says which permission or manifest key opens a member", () => {
    const given = {
      measured: [measured("firefox", "153.7.0", ["action.disable"])],
      schemas: [
        {
          engine: "firefox" as const,
          version: "153.7.0",
          namespaces: { action: { permissions: ["manifest:action", "other"], functions: [{ name: "disable" }] } },
        },
      ],
    };
    expect(row("action.disable", given).needs).toEqual({ firefox: { permissions: ["other"], manifest: ["action"] } });
  });
});

it("says which permission Chromium was measured to want", () => {
  const given = {
    measured: [measured("chrome", "156.0.1.2", ["runtime.connectNative", "runtime.connect"])],
    chromeNeeds: { "permission:nativeMessaging": ["runtime.connectNative"] },
  };
  expect(row("runtime.connectNative", given).needs).toEqual({ chrome: { permissions: ["nativeMessaging"] } });
  expect(row("runtime.connect", given).needs).toBeUndefined();
});

describe("the report of conflicts", () => {
  it("lists a member that compat data promises and the measured browser lacks", () => {
    const given = sources({
      measured: [measured("chrome", "120.0.1.2", []), measured("chrome", "156.0.1.2", ["runtime.getContexts"])],
      bcd: { runtime: { getContexts: support("116", "127") } },
    });
    const table = deriveTable(given);
    const conflicts = findConflicts(table, given);
    expect(conflicts).toEqual([
      { engine: "chrome", id: "runtime.getContexts", bcd: ">=116", measured: "120 lacks it" },
    ]);
    expect(printConflicts(conflicts, table)).toContain("## chrome: BCD says >=116, measured 120 lacks it");
  });
});
