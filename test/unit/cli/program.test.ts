import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { BuildOptions, TargetBuild } from "../../../src/build/build.js";
import type { Builder } from "../../../src/cli/build-package.js";
import { createProgram } from "../../../src/cli/program.js";
import { emptyFolder, folderWith } from "../build/sample-folder.js";
import { fakeStreams } from "./fake-streams.js";
import { buildOf, member, targetBuild } from "./sample-build.js";

interface Outcome {
  readonly code: number | undefined;
  readonly out: string;
  readonly err: string;
  readonly options: BuildOptions | undefined;
}

/** Runs a command line; `builds` is what the stand-in for the build gives. */
async function compat(args: readonly string[], ...builds: Partial<TargetBuild>[]): Promise<Outcome> {
  const streams = fakeStreams();
  let code: number | undefined;
  let options: BuildOptions | undefined;
  const builder: Builder = async (_extension, given) => {
    options = given;
    return buildOf(...builds.map((build) => targetBuild(build.target ?? "chrome", { "manifest.json": "{}" }, build)));
  };
  const setExitCode = (given: number) => {
    code = given;
  };
  const program = createProgram({ ...streams, builder, signal: new AbortController().signal, setExitCode });
  program.configureOutput({ writeErr: (text) => streams.stderr.write(text) });
  for (const command of program.commands) command.configureOutput(program.configureOutput());
  await program.parseAsync(args, { from: "user" });
  return { code, out: streams.out(), err: streams.err(), options };
}

const extension = () => folderWith({ "manifest.json": '// comment\n{ "minimum_chrome_version": "116" }' });
const loss: Partial<TargetBuild> = {
  outcome: "loss",
  members: [member("tabs.group", "unavailable", { lost: ["Tabs have no groups here.", "Use bookmarks instead."] })],
};

test("build writes what the targets need and ends with 0", async () => {
  const out = path.join(emptyFolder(), "dist");
  const { code, out: text, options } = await compat(["build", extension(), "--targets", "chrome", "--out", out], {});
  expect(code).toBe(0);
  expect(options?.targets).toEqual({ chrome: ">=116" });
  expect(text).toContain(path.join(out, "chrome"));
  expect(readFileSync(path.join(out, "chrome/manifest.json"), "utf8")).toBe("{}");
});

test("options reach the build", async () => {
  const args = ["--targets", "firefox", "--all", "--gecko-id", "a@b.example"];
  const { options } = await compat(["check", extension(), ...args], { target: "firefox" });
  expect(options).toMatchObject({ targets: { firefox: ">=140" }, all: true, geckoId: "a@b.example" });
});

test("losses are built; --strict ends with 1 then", async () => {
  const out = path.join(emptyFolder(), "dist");
  const args = ["build", extension(), "--targets", "chrome", "--out", out];
  expect((await compat(args, loss)).code).toBe(0);
  const strict = await compat([...args, "--strict"], loss);
  expect(strict.code).toBe(1);
  expect(strict.err).toContain("--strict refuses the losses");
  expect(existsSync(path.join(out, "chrome/manifest.json"))).toBe(true);
});

test("what is impossible on one target ends with 2, and nothing is written", async () => {
  const out = path.join(emptyFolder(), "dist");
  const impossible: Partial<TargetBuild> = { target: "firefox", files: new Map(), outcome: "impossible" };
  const { code, err } = await compat(["build", extension(), "--out", out], {}, impossible);
  expect({ code, err }).toEqual({ code: 2, err: "compat: cannot be built; nothing was written.\n" });
  expect(existsSync(out)).toBe(false);
});

test("check writes nothing and tells file, line, target, grade, loss and advice", async () => {
  const folder = extension();
  const { code, out } = await compat(["check", folder, "--targets", "chrome"], loss);
  expect(code).toBe(0);
  expect(out).toMatch(
    /chrome\n\s+unavailable\s+tabs\.group\n\s+Tabs have no groups here\.\n\s+Use bookmarks instead\.\n\s+background\.js:1\n/,
  );
  expect(readdirSync(folder)).toEqual(["manifest.json"]);
});

test("--json prints the report and nothing else", async () => {
  const { out, err } = await compat(["check", extension(), "--targets", "chrome", "--json", "--strict"], loss);
  expect(err).toBe("");
  expect(JSON.parse(out)).toMatchObject({
    format: 1,
    name: "Tab Keeper",
    version: "1.2.0",
    exitCode: 1,
    notes: [],
    targets: [
      { target: "chrome", outcome: "loss", counts: { native: 0, unavailable: 1 }, members: [{ id: "tabs.group" }] },
    ],
  });
});

test("--json prints an error as JSON too", async () => {
  const { out, code } = await compat(["check", "no/such/place", "--json"]);
  expect(code).toBe(2);
  expect(JSON.parse(out)).toEqual({
    format: 1,
    exitCode: 2,
    error: expect.stringContaining("nothing at no/such/place"),
  });
});

test("bad input is an error that says what to do", async () => {
  await expect(compat(["build", emptyFolder()])).rejects.toThrow(/has no manifest\.json/);
  await expect(compat(["build", folderWith({ "manifest.json": "{" })])).rejects.toThrow(
    /manifest\.json is no JSON at line 1/,
  );
  await expect(compat(["build", extension(), "--targets", "firefx"])).rejects.toThrow(/Did you mean firefox\?/);
  await expect(compat(["run", extension(), "--browser", "firefx"])).rejects.toThrow(/Did you mean firefox\?/);
});

test("misspelt commands and options are told the nearest one", async () => {
  await expect(compat(["buld"])).rejects.toThrow(/Did you mean build\?/);
  await expect(compat(["build", "x", "--target", "chrome"])).rejects.toThrow(/Did you mean --targets\?/);
});

test("table tells about a member, a namespace, and everything", async () => {
  expect((await compat(["table", "runtime.getContexts"])).out).toMatch(
    /^runtime\.getContexts \(function\)\n {2}chrome >=120: native/,
  );
  expect((await compat(["table", "alarms"])).out).toMatch(/\nalarms\.onAlarm +event/);
  expect((await compat(["table"])).out.split("\n").length).toBeGreaterThan(1000);
  await expect(compat(["table", "tabs.qury"])).rejects.toThrow(/Did you mean tabs\.query\?/);
});
