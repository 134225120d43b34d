import { type Builder, type BuildRequest, buildPackage } from "./build-package.js";
import { type ExitCode, exitCodeOf } from "./exit-code.js";
import { type JsonFailure, jsonReport } from "./json-report.js";
import { Progress } from "./progress.js";
import { paintFor } from "./text-columns.js";
import { textReport } from "./text-report.js";
import { writeOutput } from "./write-output.js";

/** The options of `compat build` and `compat check`. */
export interface BuildCommandOptions extends Omit<BuildRequest, "onProgress"> {
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly verbose?: boolean;
  /** Where to write; left out, nothing is written. */
  readonly out?: string;
  readonly force?: boolean;
}

/** Where a command writes. */
export interface Streams {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

const PIPED_WIDTH = 100;

/**
 * Builds an extension, writes the packages where a folder is given for them, and prints the report. An extension that
 * is impossible on one target is written for none: the previous output stays as a whole.
 */
export async function buildCommand(
  options: BuildCommandOptions,
  builder: Builder,
  streams: Streams,
): Promise<ExitCode> {
  const { source, out, strict = false, json = false, verbose = false, force = false } = options;
  const progress = new Progress(streams.stderr);
  const request = { ...options, onProgress: progress.onProgress };
  try {
    return await buildPackage(request, builder, async (build, notes) => {
      progress.end();
      const exitCode = exitCodeOf(build, strict);
      const written = out === undefined || exitCode === 2 ? [] : await writeOutput(build, { out, source, force });
      const reported = { build, notes, strict, written };
      const look = { paint: paintFor(streams.stdout), verbose, width: streams.stdout.columns ?? PIPED_WIDTH };
      const report = jsonReport(reported);
      streams.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : textReport(reported, look));
      if (!json && exitCode === 1) streams.stderr.write("compat: --strict refuses the losses above.\n");
      if (!json && exitCode === 2)
        streams.stderr.write(`compat: cannot be built${out ? "; nothing was written" : ""}.\n`);
      return exitCode;
    });
  } catch (error) {
    progress.end();
    if (!json) throw error;
    const failure: JsonFailure = {
      format: 1,
      exitCode: 2,
      error: error instanceof Error ? error.message : String(error),
    };
    streams.stdout.write(`${JSON.stringify(failure, null, 2)}\n`);
    return 2;
  }
}
