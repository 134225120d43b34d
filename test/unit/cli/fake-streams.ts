import { PassThrough } from "node:stream";
import type { Streams } from "../../../src/cli/build-command.js";

/** Streams that keep what is written to them; `terminal` says whether a person sees it. */
export function fakeStreams(terminal = false): Streams & { readonly out: () => string; readonly err: () => string } {
  const written = { out: "", err: "" };
  const stream = (name: keyof typeof written) => {
    const through = new PassThrough();
    through.on("data", (chunk: Buffer) => {
      written[name] += chunk;
    });
    return Object.assign(through, { isTTY: terminal, columns: 80 }) as unknown as NodeJS.WriteStream;
  };
  return { stdout: stream("out"), stderr: stream("err"), out: () => written.out, err: () => written.err };
}
