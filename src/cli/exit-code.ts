import type { Build } from "../build/build.js";

/**
 * What the command's end tells: 0, built (with losses, unless `--strict`); 1, built, with losses that `--strict`
 * refuses; 2, cannot be built, and nothing was written.
 */
export type ExitCode = 0 | 1 | 2;

/** The exit code of a build. */
export function exitCodeOf({ targets }: Build, strict: boolean): ExitCode {
  if (targets.some(({ outcome }) => outcome === "impossible")) return 2;
  return strict && targets.some(({ outcome }) => outcome === "loss") ? 1 : 0;
}
