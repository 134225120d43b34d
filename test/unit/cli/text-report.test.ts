import { WriteStream } from "node:tty";
import { stripVTControlCharacters } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Progress } from "../../../src/cli/progress.js";
import { paintFor, wrap } from "../../../src/cli/text-columns.js";
import { textReport } from "../../../src/cli/text-report.js";
import type { Finding } from "../../../src/manifest/conversion.js";
import { fakeStreams } from "./fake-streams.js";
import { buildOf, member, targetBuild } from "./sample-build.js";

const finding = (severity: Finding["severity"], path: string): Finding => ({
  rule: "rule",
  severity,
  path,
  message: `${path} was changed.`,
  advice: `Look at ${path}.`,
  docs: "https://example.com/rule",
});
const plain = { paint: (_style: unknown, text: string) => text, verbose: false, width: 80 };
const places = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ file: "a.js", line: index + 1, column: 1, startup: false }));
const report = (target: ReturnType<typeof targetBuild>, options = {}, notes: string[] = []) =>
  textReport({ build: buildOf(target), notes, strict: false, written: [] }, { ...plain, ...options });

test("each target has one line that sums it up", () => {
  const members = [
    member("tabs.query", "native"),
    member("a.b", "full"),
    member("a.c", "partial"),
    member("a.d", "missing"),
  ];
  const text = report(targetBuild("firefox", {}, { members, findings: [finding("loss", "key")], outcome: "loss" }));
  expect(text).toMatch(/^Tab Keeper 1\.2\.0\n/);
  expect(text).toMatch(/\ntarget +versions +native +full +partial +inert +unavailable +missing +dropped +impossible\n/);
  expect(text).toMatch(/\nfirefox +>=140 +1 +1 +1 +· +· +1 +1 +· +! with losses\n/);
});

test("the worst comes first, and what is well is left out", () => {
  const guarded = { places: [{ file: "a.js", line: 2, column: 1, startup: true, guard: "typeof" as const }] };
  const members = [
    member("z.full", "full"),
    member("z.native", "native"),
    member("b.partial", "partial", { lost: ["It is slower."] }),
    member("a.guarded", "missing", guarded),
    member("c.missing", "missing"),
  ];
  const findings = [finding("note", "n"), finding("loss", "l"), finding("impossible", "i")];
  const text = report(targetBuild("firefox", {}, { members, findings, outcome: "impossible" }));
  const order = ["impossible  i", "missing  c.missing", "missing  a.guarded", "dropped  l", "partial  b.partial"];
  const found = order.map((line) => text.indexOf(line));
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(found.every((at) => at > 0)).toBe(true);
  expect(text).toContain("a.js:2 (asks first)");
  expect(text).toContain("See https://example.com/rule");
  expect(text).not.toMatch(/z\.full|z\.native|note {2}n/);
});

test("--verbose tells everything", () => {
  const changes = [{ path: "compat.js", change: "added" as const, why: "It is the layer." }];
  const layer = [{ id: "tabs.group", contexts: ["background" as const], why: "a.js:1 uses it.", bytes: 420 }];
  const members = [member("z.native", "native", { repaired: true, places: places(7) })];
  const target = targetBuild("chrome", {}, { members, findings: [finding("note", "n")], changes, layer });
  const text = report(target, { verbose: true });
  expect(text).toContain("native, repaired  z.native");
  expect(text).toContain("a.js:7");
  expect(text).toContain("note  n");
  expect(text).toContain("added compat.js: It is the layer.");
  expect(text).toContain("tabs.group (background; 420 bytes): a.js:1 uses it.");
});

test("many places and notes are counted", () => {
  const target = targetBuild("chrome", {}, { members: [member("a.b", "missing", { places: places(7) })] });
  const text = report(target, {}, ["One.", "Two.", "Three.", "Four."]);
  expect(text).toContain("a.js:5, and 2 more");
  expect(text).toContain("4 notes about the input; --verbose shows them.");
  expect(report(target, {}, ["One."])).toContain("\nOne.\n");
});

test("lines fit the terminal, words stay whole", () => {
  expect(wrap("one two three https://example.com/a/very/long/address", 12, "  ")).toEqual([
    "  one two",
    "  three",
    "  https://example.com/a/very/long/address",
  ]);
});

// What Node itself looks at (`CI` alone takes the colours of a terminal away): https://nodejs.org/api/tty.html
const COLOR_VARIABLES = ["NO_COLOR", "FORCE_COLOR", "NODE_DISABLE_COLORS", "CI", "TMUX", "TEAMCITY_VERSION"];

describe("colours", () => {
  afterEach(() => vi.unstubAllEnvs());
  const painted = (terminal: boolean, env: Record<string, string>) => {
    for (const name of COLOR_VARIABLES) vi.stubEnv(name, undefined);
    for (const [name, value] of Object.entries({ TERM: "xterm-256color", COLORTERM: "truecolor", ...env }))
      vi.stubEnv(name, value);
    const { stdout } = fakeStreams(terminal);
    const stream = Object.assign(stdout, { getColorDepth: WriteStream.prototype.getColorDepth });
    return paintFor(stream)("red", "text");
  };
  test("are for terminals", () => {
    expect(painted(true, {})).not.toBe("text");
    expect(painted(false, {})).toBe("text");
  });
  test("go where NO_COLOR is set, and come where FORCE_COLOR is", () => {
    expect(painted(true, { NO_COLOR: "1" })).toBe("text");
    expect(painted(false, { FORCE_COLOR: "1" })).not.toBe("text");
  });
  test("do not disturb the columns", () => {
    const color = { paint: (_style: unknown, text: string) => (text ? `\u001B[31m${text}\u001B[39m` : "") };
    const target = targetBuild("chrome", {}, { members: [member("a.b", "missing")] });
    expect(stripVTControlCharacters(report(target, color))).toBe(report(target));
  });
});

describe("progress", () => {
  test("is shown on a terminal for large trees, and taken away", () => {
    const { stderr, err } = fakeStreams(true);
    const progress = new Progress(stderr);
    progress.onProgress("scan", 1, 300);
    expect(err()).toBe("");
    progress.onProgress("scan", 10, 5000);
    expect(err()).toContain("Scanning 10 of 5000 files");
    progress.end();
    expect(err().endsWith("\r\u001B[2K")).toBe(true);
  });
  test("is not written into pipes", () => {
    const { stderr, err } = fakeStreams();
    new Progress(stderr).onProgress("scan", 10, 5000);
    expect(err()).toBe("");
  });
});

test("what is the same on some targets is told once", () => {
  const shared = member("a.shared", "partial", { lost: ["It is slower."] });
  const own = member("b.own", "missing");
  const text = textReport(
    {
      build: buildOf(
        targetBuild("chrome", {}),
        targetBuild("firefox", {}, { members: [shared] }),
        targetBuild("thunderbird", {}, { members: [shared, own] }),
      ),
      ...{ notes: [], strict: false, written: [] },
    },
    plain,
  );
  expect(text.match(/a\.shared/g)).toHaveLength(1);
  expect(text).toMatch(/\nfirefox, thunderbird\n {2}partial {2}a\.shared\n/);
  expect(text).toMatch(/\nthunderbird\n {2}missing {2}b\.own\n/);
});
