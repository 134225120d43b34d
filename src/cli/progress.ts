import type { BuildOptions } from "../build/build.js";

const DOING = { read: "Reading", scan: "Scanning", convert: "Converting", bundle: "Bundling" } as const;
/** Smaller trees are done before anybody could read it. */
const LARGE = 400;
const CLEAR_LINE = "\r\u001B[2K";
const INTERVAL = 50;

/** A line that tells how far a build of a large tree is; on a terminal only. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  #shown = false;
  #last = 0;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  readonly onProgress: NonNullable<BuildOptions["onProgress"]> = (step, files, of) => {
    if (!this.#stream.isTTY || of < LARGE) return;
    const now = performance.now();
    if (now - this.#last < INTERVAL) return;
    this.#last = now;
    this.#shown = true;
    this.#stream.write(`${CLEAR_LINE}${DOING[step]} ${files} of ${of} files`);
  };

  /** Takes the line away. */
  end(): void {
    if (this.#shown) this.#stream.write(CLEAR_LINE);
    this.#shown = false;
  }
}
