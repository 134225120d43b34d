import semver from "semver";
import type { EngineName } from "../compat-table/engines.js";
import { numeric } from "../compat-table/native-range.js";
import type { LayerContext } from "./layer-plan.js";
import type { Program } from "./program.js";

/**
 * From this version on, every extension has `browser`, one with a devtools page included.
 *
 * @see https://developer.chrome.com/docs/extensions/develop/concepts/browser-namespace
 */
const BROWSER_IN_CHROME = ">=152";

/** Why a context needs the name `browser` from the layer; undefined if it does not. */
export function missingRoot(
  { uses }: Program,
  context: LayerContext,
  target: EngineName,
  range: string,
): string | undefined {
  if (target !== "chrome") return undefined;
  const use = uses.find((each) => each.root === "browser" && each.context === context);
  const short = range.replace(/\d+(\.\d+){3,}/g, (version) => numeric(version));
  if (!use || semver.subset(short, BROWSER_IN_CHROME)) return undefined;
  return `${use.file}:${use.line} calls the API \`browser\`, a name that Chrome does not have in all of ${range}.`;
}
