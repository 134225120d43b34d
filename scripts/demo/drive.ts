import type { RunningExtension } from "../../src/playwright/index.js";
import type { Steps } from "./steps.js";

/** An example that runs in a browser. */
export interface Stage {
  readonly extension: RunningExtension;
  /** Where the web pages are served, without a slash at its end. */
  readonly web: string;
  /** The file that gets the picture. */
  readonly picture: string;
  readonly steps: Steps;
}

/** Uses an example as its user would, tells the steps, and takes a picture. */
export type Drive = (stage: Stage) => Promise<void>;
