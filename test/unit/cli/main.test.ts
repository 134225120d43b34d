import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, folderWith } from "../build/sample-folder.js";

const root = path.resolve(import.meta.dirname, "../../..");
const main = ["--import", "tsx", "src/cli/main.ts"];
const compat = (...args: string[]) =>
  spawnSync(process.execPath, [...main, ...args], { cwd: root, encoding: "utf8", timeout: 60_000 });

const manifest = {
  manifest_version: 3,
  name: "Small",
  version: "1.0",
  background: { service_worker: "background.js" },
};
const extension = (code: string) => folderWith({ "manifest.json": JSON.stringify(manifest), "background.js": code });

test("an extension that loses nothing ends with 0, strict or not", () => {
  const out = path.join(emptyFolder(), "dist");
  const { status, stderr } = compat(
    "build",
    extension("chrome.runtime.id;"),
    "--out",
    out,
    "--targets",
    "chrome",
    "--strict",
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(existsSync(path.join(out, "chrome/manifest.json"))).toBe(true);
  expect(existsSync(path.join(out, "small-1.0-chrome.zip"))).toBe(true);
}, 60_000);

test("a loss ends with 1 when it is refused", () => {
  const folder = extension("chrome.processes.getProcessInfo([], true);");
  const { status, stdout } = compat("check", folder, "--targets", "firefox", "--strict");
  expect(status).toBe(1);
  expect(stdout).toContain("processes.getProcessInfo");
  expect(stdout).toContain("background.js:1");
}, 60_000);

test("bad input ends with 2, one line, and no stack", () => {
  const { status, stdout, stderr } = compat("build", "no/such/place");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toBe("compat: There is nothing at no/such/place. Give the folder or the archive of an extension.\n");
}, 60_000);

test("--verbose says where an error comes from", () => {
  expect(compat("check", "no/such/place", "--verbose").stderr).toMatch(/\n +at /);
}, 60_000);

test("a wrong command line ends with 2, help and the version with 0", () => {
  expect(compat("buld")).toMatchObject({ status: 2, stderr: expect.stringContaining("Did you mean build?") });
  expect(compat("--version")).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  expect(compat("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("Examples:") });
}, 60_000);

test("a reader that stops reading is no failure", () => {
  const command = `${JSON.stringify(process.execPath)} ${main.join(" ")} table | head -1; echo "$PIPESTATUS"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", command], { cwd: root, encoding: "utf8" });
  expect({ lines: stdout.split("\n")[1], stderr }).toEqual({ lines: "0", stderr: "" });
}, 60_000);
