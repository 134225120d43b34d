import { expect, test } from "vitest";
import { type Attempt, isClean, type Step } from "../../../scripts/try/attempt.js";
import { summaryLines } from "../../../scripts/try/print-run.js";
import { groupReasons, normalize, totals } from "../../../scripts/try/reasons.js";

const attempt = (name: string, reached: Step[], problems: [Step, string][]): Attempt => ({
  name,
  reached,
  problems: problems.map(([step, text]) => ({ step, place: "background", text })),
  needs: [],
  lost: [],
  without: [],
  notes: [],
  milliseconds: 1,
});
const all: Step[] = ["installed", "started", "clicked"];

test("the same fault of two extensions is one reason", () => {
  const text = (id: string) =>
    `TypeError: x is undefined\n    at moz-extension://${id}/a.js:1:2 (moz-extension://${id}/a.js)`;
  const groups = groupReasons([
    attempt("one", all, [["started", text("11")]]),
    attempt("two", all, [["started", text("22")]]),
    attempt("three", all, [["clicked", "another"]]),
  ]);
  expect(groups).toEqual([
    { step: "started", reason: "TypeError: x is undefined", names: ["one", "two"] },
    { step: "clicked", reason: "another", names: ["three"] },
  ]);
});

test("a reason keeps the name of the file, without the extension's id and the place in it", () => {
  expect(normalize("Loading chrome-extension://abc/x.js:3:4 failed")).toBe("Loading extension:/x.js failed");
});

test("an extension that did not start clean is not clicked clean either", () => {
  const failed = attempt("one", all, [["started", "a fault"]]);
  expect(isClean(failed, "installed")).toBe(true);
  expect(isClean(failed, "started")).toBe(false);
  expect(isClean(failed, "clicked")).toBe(false);
});

test("what fails in the run to compare with as well is the extension's own fault", () => {
  const here = [attempt("one", all, [["started", "a"]]), attempt("two", all, [["started", "b"]])];
  const there = [attempt("one", all, [["started", "a"]]), attempt("two", all, [])];
  expect(totals(here, there)[1]).toEqual({ step: "started", clean: 0, ownFault: 1, of: 2 });
});

test("the totals tell of those that have every member they use", () => {
  const lacking = { ...attempt("one", all, [["started", "a"]]), without: ["debugger.attach"] };
  const attempts = [lacking, attempt("two", all, [["clicked", "b"]]), attempt("three", all, [])];
  const lines = summaryLines({ browser: "firefox", version: "1", asIs: false, attempts }, []);
  expect(lines).toContain(
    "  2 use only members that are native or emulated: 2 installed, 2 started clean, 1 clicked clean",
  );
});
