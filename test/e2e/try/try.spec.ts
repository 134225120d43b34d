import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { isClean, type Run } from "../../../scripts/try/attempt.js";

const extensions = fileURLToPath(new URL("extensions", import.meta.url));
const script = fileURLToPath(new URL("../../../scripts/try.mjs", import.meta.url));

test.describe("try.mjs on four extensions as they are", () => {
  test.describe.configure({ mode: "serial", timeout: 120_000 });
  let run: Run;
  let printed: string;
  const attemptOf = (name: string) => {
    const attempt = run.attempts.find((candidate) => candidate.name === name);
    if (!attempt) throw new Error(`${name} was not tried`);
    return attempt;
  };
  const textsOf = (name: string) =>
    attemptOf(name)
      .problems.map(({ text }) => text)
      .join("\n");

  test("tries each, and ends with 0 because it could", () => {
    const testInfo = test.info();
    const json = testInfo.outputPath("run.json");
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [script, extensions, "--browser", testInfo.project.name, "--as-is", "--json", path.resolve(json)],
      { encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
    printed = stdout;
    run = JSON.parse(readFileSync(json, "utf8")) as Run;
    expect(run).toMatchObject({ browser: testInfo.project.name, asIs: true });
    expect(run.attempts.map(({ name }) => name)).toEqual([
      "broken-manifest",
      "click-throws",
      "good",
      "throws-at-start",
    ]);
  });

  test("finds nothing wrong with one that works", () => {
    expect(attemptOf("good")).toMatchObject({ reached: ["installed", "started", "clicked"], problems: [] });
  });

  test("says of one that throws at the start that it installed and did not start clean", () => {
    const attempt = attemptOf("throws-at-start");
    expect(isClean(attempt, "installed")).toBe(true);
    expect(isClean(attempt, "started")).toBe(false);
    expect(textsOf("throws-at-start")).toContain("a first turn that fails");
  });

  test("tells the browser's reason for refusing a manifest", () => {
    expect(attemptOf("broken-manifest").reached).toEqual(["installed"]);
    expect(isClean(attemptOf("broken-manifest"), "installed")).toBe(false);
    expect(textsOf("broken-manifest")).toContain("version");
  });

  test("presses the button, opens the options, and hears what they throw and reject", () => {
    const attempt = attemptOf("click-throws");
    expect(isClean(attempt, "started")).toBe(true);
    const places = Object.fromEntries(attempt.problems.map(({ place, text }) => [place, text]));
    expect(places.click).toContain("a click that fails");
    expect(places["options.html"]).toContain("options that cannot be read");
  });

  test("prints the totals and the reasons", () => {
    expect(printed).toContain("installed      3 of 4");
    expect(printed).toContain("started clean  2 of 4");
    expect(printed).toContain("clicked clean  1 of 4");
    expect(printed).toMatch(/1 started: .*a first turn that fails/);
  });
});

test("without --as-is, try.mjs gives the browser what compat builds", async () => {
  test.setTimeout(120_000);
  const json = test.info().outputPath("run.json");
  const args = [extensions, "--browser", test.info().project.name, "--filter", "extensions/good", "--json", json];
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toContain("1 extensions, built");
  const { attempts } = JSON.parse(readFileSync(json, "utf8")) as Run;
  expect(attempts).toMatchObject([{ name: "good", reached: ["installed", "started", "clicked"], problems: [] }]);
});
