import type { BrowserName } from "../../src/playwright/index.js";

/** The three things that an extension has to get right, in their order. */
export const STEPS = ["installed", "started", "clicked"] as const;
export type Step = (typeof STEPS)[number];

/** What went wrong at one step, and where. */
export interface Problem {
  step: Step;
  /** `manifest`, `build`, `background`, `click`, or the page that was open. */
  place: string;
  text: string;
}

/** What became of one extension. */
export interface Attempt {
  /** The folder, from the one that was searched. */
  name: string;
  /** The steps that were reached. */
  reached: Step[];
  problems: Problem[];
  /** What it needs and a try in an empty browser does not have: a build of its own, a native host, a login … */
  needs: string[];
  /** What the build said beforehand that the extension would lose. */
  lost: string[];
  /** Members that it uses without asking, and that neither the browser nor the layer gives; none for one as it is. */
  without: string[];
  /** Complaints of the browser that stop nothing. */
  notes: string[];
  milliseconds: number;
}

/** A whole run, as `--json` writes it. */
export interface Run {
  browser: BrowserName;
  version: string;
  /** True when the extensions were loaded unchanged. */
  asIs: boolean;
  attempts: Attempt[];
}

/** True when the extension came through the step, and through those before it, without a problem. */
export function isClean({ reached, problems }: Attempt, step: Step): boolean {
  const last = STEPS.indexOf(step);
  return reached.includes(step) && !problems.some((problem) => STEPS.indexOf(problem.step) <= last);
}
