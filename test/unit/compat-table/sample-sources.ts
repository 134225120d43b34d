import type { Measured, MeasuredMember } from "../../../src/compat-table/measured.js";
import type { Sources } from "../../../src/compat-table/sources.js";

/** A measurement with the given members. */
export function measured(engine: Measured["engine"], version: string, members: (string | MeasuredMember)[]): Measured {
  return {
    engine,
    version,
    date: "2026-11-20",
    platform: "Linux x64",
    contexts: ["background", "page", "content"],
    roots: { background: { chrome: { lacks: [] } } },
    members: members.map((member) => (typeof member === "string" ? { id: member, kind: "function" } : member)),
  };
}

/** Sources with nothing in them but what is given. */
export function sources(given: Partial<Sources>): Sources {
  return { measured: [], schemas: [], typings: [], bcd: {}, chromeNeeds: {}, overrides: [], abouts: [], ...given };
}
