import semver from "semver";
import type { EngineName } from "../compat-table/engines.js";
import { numeric } from "../compat-table/native-range.js";
import { BROWSERS } from "./browsers.js";
import type { LayerContext } from "./layer-plan.js";
import type { Program } from "./program.js";

/**
 * From this version on, every extension has `browser`, one with a devtools page included.
 *
 * @see https://developer.chrome.com/docs/extensions/develop/concepts/browser-namespace
 */
const BROWSER_IN_CHROME = ">=152";

/** A name of the API's root that the layer gives, and why. */
export interface RootName {
  readonly name: "browser" | "messenger";
  readonly why: string;
}

/** The names of the API's root that a context uses and that the target does not have. */
export function missingRoots(
  { uses }: Program,
  context: LayerContext,
  target: EngineName,
  range: string,
): readonly RootName[] {
  const short = range.replace(/\d+(\.\d+){3,}/g, (version) => numeric(version));
  const names: RootName["name"][] = [
    ...(target === "chrome" && !semver.subset(short, BROWSER_IN_CHROME) ? (["browser"] as const) : []),
    ...(target !== "thunderbird" ? (["messenger"] as const) : []),
  ];
  return names.flatMap((name) => {
    // Who asks for `messenger` wants to know whether this is Thunderbird.
    const use = uses.find(
      (each) =>
        each.root === name &&
        each.context === context &&
        (name === "browser" || (each.access !== "test" && !each.guard)),
    );
    if (!use) return [];
    const lack = name === "browser" ? `does not have in all of ${range}` : "does not have";
    return { name, why: `${use.file}:${use.line} calls the API \`${name}\`, a name that ${BROWSERS[target]} ${lack}.` };
  });
}
