/** What a build knows of the program, and code that runs in it cannot find out synchronously. */
export interface Built {
  /** The manifest as the author wrote it, for another browser. */
  readonly manifest: Readonly<Record<string, unknown>>;
  /** The path of the layer for content scripts, where there is one. */
  readonly contentLayer?: string;
}

let known: Built | undefined;

/** Tells what the build knows: the first thing that an injected layer does. */
export function describeBuild(built: Built): void {
  known = built;
}

/** What the build told, or undefined where the program imports compat itself. */
export const builtFrom = (): Built | undefined => known;
