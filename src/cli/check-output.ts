import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { InputError } from "../build/input-error.js";
import { outputsIn, STAGING } from "../build/output-marker.js";

/** What is about to be written. */
export interface PlannedOutput {
  readonly out: string;
  readonly source: string;
  /** Names in `out`. */
  readonly outputs: readonly string[];
  readonly force: boolean;
}

/**
 * Checks that nothing of the user's is written over.
 *
 * @throws InputError which says what is in the way
 */
export function checkOutput({ out, source, outputs, force }: PlannedOutput): void {
  const from = realpathSync(source);
  const to = realOf(path.resolve(out));
  if (existsSync(to) && !statSync(to).isDirectory())
    throw new InputError(`--out ${out} is a file. Give a folder, which may not exist yet.`);
  if (to === from) throw new InputError(`--out ${out} is the source itself. Give another folder.`);
  const over = outputs.find((name) => contains(path.join(to, name), from));
  if (over)
    throw new InputError(`${path.join(out, over)} would be written over the source ${source}. Give another --out.`);

  const own = outputsIn(to);
  const others = existsSync(to) ? readdirSync(to).filter((name) => !name.startsWith(STAGING)) : [];
  // Everything in such a folder is left out of the next build.
  if (contains(from, to) && others.length > 0 && own.size === 0)
    throw new InputError(
      `--out ${out} is a part of the source ${source}. Give a folder that is empty or does not exist.`,
    );
  const foreign = outputs.find((name) => others.includes(name) && !own.has(name) && !isEmpty(path.join(to, name)));
  if (foreign && !force)
    throw new InputError(
      `${path.join(out, foreign)} is there and was not written by compat. Give another --out, or --force to replace it.`,
    );
}

const contains = (folder: string, place: string): boolean => place === folder || place.startsWith(folder + path.sep);

const isEmpty = (place: string): boolean => statSync(place).isDirectory() && readdirSync(place).length === 0;

/** The real path of a place that may not exist yet. */
function realOf(place: string): string {
  if (existsSync(place)) return realpathSync(place);
  const parent = path.dirname(place);
  return parent === place ? place : path.join(realOf(parent), path.basename(place));
}
