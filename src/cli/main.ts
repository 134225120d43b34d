#!/usr/bin/env node
import { CommanderError } from "commander";
import { buildExtension } from "../build/build-extension.js";
import { InputError } from "../build/input-error.js";
import { createProgram } from "./program.js";

const ending = new AbortController();
const isRun = process.argv[2] === "run";
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const) {
  process.on(signal, () => {
    // A browser is closed in order first; whoever asks twice means at once.
    if (!isRun || ending.signal.aborted) process.exit(code);
    ending.abort();
  });
}

// `compat table | head` closes the pipe: nobody reads on, which is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

try {
  const program = createProgram({
    builder: buildExtension,
    signal: ending.signal,
    stdout: process.stdout,
    stderr: process.stderr,
    setExitCode: (code) => {
      process.exitCode = code;
    },
  });
  await program.parseAsync();
} catch (error) {
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
  // Commander has told its own errors already.
  if (!(error instanceof CommanderError)) tell(error);
}

function tell(error: unknown): void {
  const verbose = process.argv.some((argument) => argument === "--verbose" || argument === "-v");
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const hint = error instanceof InputError ? "" : "This is not meant to happen; --verbose shows where it comes from.\n";
  process.stderr.write(`compat: ${verbose ? stack : message}\n${verbose ? "" : hint}`);
}
