/**
 * Installs the real browsers that the tests run in, where they are missing, and prints the version of each.
 *   npm run browsers            Chromium, Firefox ESR and Thunderbird, from Debian's packages
 *   npm run browsers -- --all   also the six older ones, into .browsers/ (about 2 GB, root)
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { browserCandidates, findBrowser, locateBrowser } from "../src/playwright/find-browser.js";
import { installBullseye } from "./browsers/bullseye.js";
import { isRoot, run } from "./browsers/commands.js";
import { installPrevious } from "./browsers/previous.js";

const packages = { chromium: "chromium", firefox: "firefox-esr", thunderbird: "thunderbird" };

function hasApt(): boolean {
  return spawnSync("apt-get", ["--version"]).status === 0;
}

function installCurrent(): void {
  const missing = Object.keys(packages).filter((name) => !locateBrowser(name));
  if (missing.length === 0) return;
  // A variable that points nowhere is a mistake that no package mends: this throws and says so.
  for (const name of missing) if (process.env[`COMPAT_${name.toUpperCase()}`]) findBrowser(name);
  const wanted = missing.map((name) => packages[name as keyof typeof packages]);
  const sudo = spawnSync("sudo", ["-n", "true"]).status === 0;
  if (!hasApt() || (!isRoot() && !sudo)) {
    const looked = missing.map(
      (name) => `  ${name}: COMPAT_${name.toUpperCase()}, ${browserCandidates(name).join(", ")}`,
    );
    const install = hasApt()
      ? `Run as root: apt-get install ${wanted.join(" ")}`
      : "Install them your system's way, or set the variables to their executables.";
    throw new Error(`Missing browsers: ${missing.join(", ")}. ${install}\nLooked for\n${looked.join("\n")}`);
  }
  const become = isRoot() ? [] : ["sudo", "-n"];
  run([...become, "apt-get", "update"]);
  run([...become, "apt-get", "install", "-y", "--no-install-recommends", ...wanted]);
}

function printVersion(name: string): boolean {
  const executable = locateBrowser(name);
  const answer = executable ? spawnSync(executable, ["--version"], { encoding: "utf8" }) : undefined;
  const version = /\d+(\.\d+)+/.exec(answer?.stdout ?? "")?.[0];
  console.log(`${name.padEnd(16)} ${version ?? "is not there"}  ${executable ?? ""}`);
  return version !== undefined;
}

try {
  const names = Object.keys(packages);
  installCurrent();
  if (process.argv.includes("--all")) {
    const folder = fileURLToPath(new URL("../.browsers", import.meta.url));
    names.push(...installPrevious(folder), ...installBullseye(folder));
  }
  if (!names.map(printVersion).every(Boolean)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
