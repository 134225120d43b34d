import { expect, it } from "vitest";
import {
  type ContextName,
  type ContextReport,
  joinReports,
  printMeasured,
} from "../../../src/compat-table/measured.js";

const about = { engine: "firefox", version: "153.7.0", date: "2026-11-20", platform: "Linux x64" } as const;

function report(...ids: string[]): ContextReport {
  return { roots: { browser: { lacks: [] } }, members: ids.map((id) => ({ id, kind: "function" })) };
}

it("names the contexts of a member only when it is not in all", () => {
  const reports = new Map<ContextName, ContextReport>([
    ["content", report("a")],
    ["background", report("b", "a")],
  ]);
  const joined = joinReports(about, reports);
  expect(joined.contexts).toEqual(["background", "content"]);
  expect(joined.members).toEqual([
    { id: "a", kind: "function" },
    { id: "b", kind: "function", contexts: ["background"] },
  ]);
  expect(JSON.parse(printMeasured(joined))).toEqual(joined);
});
