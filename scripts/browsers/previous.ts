import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { read, run, writeStartScript } from "./commands.js";

const browsers = [
  {
    name: "chromium-150",
    major: 150,
    packages: ["chromium", "chromium-common"],
    executable: "usr/lib/chromium/chromium",
  },
  { name: "firefox-140", major: 140, packages: ["firefox-esr"], executable: "usr/lib/firefox-esr/firefox-esr" },
  { name: "thunderbird-140", major: 140, packages: ["thunderbird"], executable: "usr/lib/thunderbird/thunderbird" },
];

/** The package's version with this major one among those that apt knows; `1:140.12.0esr-1` has the major 140. */
function versionOf(name: string, major: number): string {
  const known = read(["apt-cache", "madison", name])
    .split("\n")
    .map((line) => line.split("|")[1]?.trim() ?? "")
    .filter(Boolean);
  const found = known.find((version) => version.replace(/^\d+:/, "").startsWith(`${major}.`));
  if (found) return found;
  throw new Error(
    `Debian has no ${name} ${major} any more, only ${known.join(", ") || "nothing"}. Run apt-get update; if that changes nothing, adapt the list in scripts/browsers/previous.ts.`,
  );
}

function isWhole(file: string): boolean {
  return spawnSync("dpkg-deb", ["--contents", file], { stdio: "ignore" }).status === 0;
}

/**
 * Unpacks one generation back, the release pocket's packages, into `<folder>/<name>`; their libraries are those of
 * the installed current ones.
 *
 * @returns the names for `findBrowser`
 */
export function installPrevious(folder: string): string[] {
  const downloads = path.join(folder, "packages");
  for (const { name, major, packages, executable } of browsers) {
    const root = path.join(folder, name);
    const start = path.join(root, "run");
    if (existsSync(start) && existsSync(path.join(root, executable))) continue;
    mkdirSync(downloads, { recursive: true });
    // The start script comes last, so that it stands for a whole installation.
    rmSync(root, { recursive: true, force: true });
    for (const one of packages) {
      const version = versionOf(one, major);
      const file = () => readdirSync(downloads).find((entry) => entry.startsWith(`${one}_`) && entry.endsWith(".deb"));
      const before = file();
      if (before && !isWhole(path.join(downloads, before))) rmSync(path.join(downloads, before));
      if (!file()) run(["apt-get", "download", `${one}=${version}`], downloads);
      run(["dpkg", "-x", path.join(downloads, file() ?? ""), root]);
    }
    writeStartScript(folder, name, `exec "$here/${name}/${executable}" "$@"`);
  }
  return browsers.map(({ name }) => name);
}
