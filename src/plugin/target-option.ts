import { InputError } from "../build/input-error.js";
import { parseTargets } from "../build/parse-targets.js";
import { type EngineName, engineNames } from "../compat-table/engines.js";
import type { Manifest } from "../manifest/conversion.js";

/** The browser of one run, and its versions. */
export interface ChosenTarget {
  readonly target: EngineName;
  readonly range: string;
}

const wanted = (option: string | undefined): string => {
  const text = option ?? process.env.COMPAT_TARGET;
  if (text) return text;
  const example = `compat({ target: "firefox" })`;
  throw new InputError(
    `compat has no target. Write ${example}, or set COMPAT_TARGET to one of ${engineNames.join(", ")}.`,
  );
};

/**
 * The target of a run: the option's, or else that of `COMPAT_TARGET`.
 *
 * @throws InputError where neither names a target, or one names several
 */
export function chooseTarget(option: string | undefined, manifest: Manifest): ChosenTarget {
  const [first, ...others] = Object.entries(parseTargets(wanted(option), manifest)) as [EngineName, string][];
  if (!first || others.length) {
    throw new InputError(
      `One run makes one target, and compat was given "${wanted(option)}". Run the bundler once for each of them.`,
    );
  }
  return { target: first[0], range: first[1] };
}

/** The name of the target alone, for a folder: known before the manifest is read. */
export const targetFolder = (option: string | undefined): string => `dist/${chooseTarget(option, {}).target}`;
