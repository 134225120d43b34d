import semver from "semver";
import { type EngineName, engineNames } from "../compat-table/engines.js";
import { numeric } from "../compat-table/native-range.js";
import { nearest } from "../compat-table/nearest.js";
import type { Targets } from "../compat-table/query.js";
import type { Manifest } from "../manifest/conversion.js";
import { InputError } from "./input-error.js";

/**
 * The versions that are meant where neither the command nor the manifest says it: Chrome from the oldest one that was
 * measured on, Firefox and Thunderbird from the oldest extended support release that many still run.
 */
export const DEFAULT_RANGES: Readonly<Record<EngineName, string>> = {
  chrome: ">=120",
  firefox: ">=140",
  thunderbird: ">=140",
};

const ALIASES: Readonly<Record<string, EngineName>> = {
  chromium: "chrome",
  edge: "chrome",
  opera: "chrome",
  brave: "chrome",
  vivaldi: "chrome",
  gecko: "firefox",
  mail: "thunderbird",
};

/**
 * Reads `chrome,firefox>=128,thunderbird@>=140`. A target without versions takes them from the manifest
 * (`minimum_chrome_version`, `strict_min_version`, `strict_max_version`), and else from {@link DEFAULT_RANGES}.
 *
 * @returns a semver range for each target that is named
 * @throws InputError for a target or range that is none, with the nearest one
 */
export function parseTargets(text: string, manifest: Manifest): Targets {
  const targets: Partial<Record<EngineName, string>> = {};
  for (const item of text.split(",").map((part) => part.trim())) {
    const [, name = "", range] = /^([^@<>=~^\s\d]*)\s*@?\s*(.*)$/.exec(item) ?? [];
    const target = targetOf(name, item);
    if (targets[target] !== undefined)
      throw new InputError(`--targets names ${target} twice. Name it once, with "||" between ranges.`);
    const given = range || (item.includes("@") ? undefined : defaultRange(target, manifest));
    targets[target] = toRange(target, given ?? "");
  }
  return targets;
}

/** The versions of a browser that a manifest is for. */
export function defaultRange(target: EngineName, manifest: Manifest): string {
  const at = (value: unknown, ...keys: string[]): unknown =>
    keys.reduce((inner, key) => (inner as Manifest | null | undefined)?.[key], value);
  const settings = ["browser_specific_settings", "applications"].map((key) => at(manifest, key, "gecko"));
  const [lowest, highest] =
    target === "chrome"
      ? [manifest.minimum_chrome_version]
      : ["strict_min_version", "strict_max_version"].map((key) => settings.map((part) => at(part, key)).find(Boolean));
  const isVersion = (version: unknown): version is string => typeof version === "string" && /^\d/.test(version);
  if (!isVersion(lowest)) return DEFAULT_RANGES[target];
  // "140.*" is any 140; semver's "<=140" says the same.
  const until = isVersion(highest) ? ` <=${highest.replace(/\.\*.*$/, "")}` : "";
  return `>=${numeric(lowest).replace(/(\.0)+$/, "")}${until}`;
}

function targetOf(name: string, item: string): EngineName {
  const lower = name.toLowerCase();
  const known = engineNames.find((engine) => engine === lower);
  if (known) return known;
  if (!name) throw new InputError(`--targets ${JSON.stringify(item)} names no browser. Use ${examples()}.`);
  const suggestion = ALIASES[lower] ?? nearest(lower, engineNames);
  const meant = suggestion
    ? ` Did you mean ${suggestion}${lower in ALIASES ? `, which stands for ${name} too` : ""}?`
    : "";
  throw new InputError(`There is no target ${name}.${meant} Use ${examples()}.`);
}

function toRange(target: EngineName, given: string): string {
  // Browsers' versions have up to four parts, semver's three.
  const range = given.replace(/\d+(\.\d+){3,}/g, (version) => numeric(version)).trim();
  if (!range || semver.validRange(range) === null)
    throw new InputError(`"${given}" is no range of versions for ${target}. Write, for example, ${target}@>=140.`);
  if (semver.subset(range, "<0.0.0-0"))
    throw new InputError(`No version of ${target} is in "${given}". Write, for example, ${target}@>=140.`);
  return range;
}

const examples = (): string => `${engineNames.join(", ")}, or with versions: firefox@>=140`;
