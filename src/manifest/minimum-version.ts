import semver from "semver";
import { has, support } from "../compat-table/query.js";
import type { ConversionInput } from "./conversion.js";
import { isObject, objects } from "./json.js";

/** The lowest version that a package can run in, and what asks for it. */
export interface MinimumVersion {
  /** As Gecko writes it: `140.0`. */
  readonly version: string;
  /** The end of a sentence. */
  readonly why: string;
}

interface Need {
  readonly major: number;
  readonly why: string;
}

/**
 * The lowest version that has what the emitted manifest and the program need, within the range that the build is for.
 *
 * @returns undefined where nothing asks for any version
 */
export function minimumVersion(input: ConversionInput): MinimumVersion | undefined {
  const { target, range, uses } = input;
  const lowest = majorOf(range);
  const needs = [...keyNeeds(input), ...[...uses].sort().flatMap((id) => memberNeed(id, target))];
  if (lowest > 0) needs.unshift({ major: lowest, why: "the build is for this version and later" });
  const highest = needs.reduce<Need | undefined>(
    (best, need) => (!best || need.major > best.major ? need : best),
    undefined,
  );
  if (!highest) return undefined;
  return { version: `${highest.major}.0`, why: highest.why };
}

function majorOf(range: string): number {
  const short = range.replace(/(\d+\.\d+\.\d+)(\.\d+)+/g, "$1");
  return semver.minVersion(short)?.major ?? 0;
}

/** A member that no shim stands in for has to be there natively. */
function memberNeed(id: string, target: ConversionInput["target"]): Need[] {
  if (!has(id)) return [];
  const { native, shim } = support(id);
  const range = native[target];
  const emulated = shim[target] !== undefined && shim[target] !== "missing";
  if (range === null || range === "*" || emulated) return [];
  return [{ major: majorOf(range), why: `${id} is there since this version` }];
}

const SINCE: readonly (readonly [
  key: string,
  major: number,
  holds: (manifest: ConversionInput["manifest"]) => boolean,
])[] = [
  ["manifest_version 3", 109, ({ manifest_version }) => manifest_version === 3],
  ["background.type", 112, ({ background }) => isObject(background) && background.type === "module"],
  ["optional_host_permissions", 128, ({ optional_host_permissions }) => optional_host_permissions !== undefined],
  [
    "content_scripts.world",
    128,
    ({ content_scripts }) => objects(content_scripts).some(([{ world }]) => world !== undefined),
  ],
  [
    "content_scripts.match_origin_as_fallback",
    128,
    ({ content_scripts }) => objects(content_scripts).some(([entry]) => entry.match_origin_as_fallback !== undefined),
  ],
  ["options_page", 126, ({ options_page }) => options_page !== undefined],
  ["declarative_net_request", 113, ({ declarative_net_request }) => declarative_net_request !== undefined],
];

function keyNeeds({ manifest }: ConversionInput): Need[] {
  return SINCE.filter(([, , holds]) => holds(manifest)).map(([key, major]) => ({
    major,
    why: `${key} is understood since this version`,
  }));
}
