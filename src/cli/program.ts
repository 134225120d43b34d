import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import { buildCommand, type Streams } from "./build-command.js";
import type { Builder } from "./build-package.js";
import { runCommand } from "./run-command.js";
import { tableText } from "./table-text.js";

/** What a program that is run needs from outside. */
export interface Surroundings extends Streams {
  readonly builder: Builder;
  /** Aborted when the user asks the program to end. */
  readonly signal: AbortSignal;
  readonly setExitCode: (code: number) => void;
}

interface CommonFlags {
  readonly targets: string;
  readonly all?: boolean;
  readonly geckoId?: string;
  readonly chromeId?: string;
  readonly keep?: string[];
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

const EXTENSION = "an extension: a folder, .zip, .xpi or .crx";
const EXAMPLES = `
Examples:
  compat build my-extension --targets chrome,firefox,thunderbird --out dist
  compat build my-extension --targets "firefox@>=128,thunderbird" --strict
  compat check my-extension --verbose
  compat run my-extension --browser firefox
  compat table tabs.query

Exit codes: 0 built (or nothing to refuse), 1 built with losses that --strict refuses, 2 cannot be built.`;

const options = {
  targets: () =>
    new Option("-t, --targets <list>", "browsers, each with versions if need be: firefox@>=140").default(
      "chrome,firefox,thunderbird",
    ),
  all: () => new Option("--all", "put in everything that a target lacks, and not only what the scan finds used"),
  geckoId: () => new Option("--gecko-id <id>", "add-on id for Firefox and Thunderbird, where the manifest has none"),
  chromeId: () => new Option("--chrome-id <id>", "the extension's id in Chrome, where the manifest has no key"),
  keep: () => new Option("--keep <names...>", "top-level names to keep although they would be left out: node_modules"),
  strict: () => new Option("--strict", "end with 1 where anything is lost"),
  json: () => new Option("--json", "print the report as JSON (docs/cli.md)"),
  verbose: () => new Option("-v, --verbose", "tell everything, and where an error comes from"),
};

/** The command line of compat. */
export function createProgram({ builder, signal, setExitCode, stdout, stderr }: Surroundings): Command {
  const streams = { stdout, stderr };
  const program = new Command("compat")
    .description("One browser-extension source for Chrome, Firefox and Thunderbird.")
    .version(version(), "-V, --version")
    .addHelpText("after", EXAMPLES)
    .showHelpAfterError("(compat --help shows what there is)")
    .exitOverride();
  const command = (text: string, description: string) => program.command(text).description(description);

  addOptions(command("build", "write a package for each target"), [
    "targets",
    "all",
    "geckoId",
    "chromeId",
    "keep",
    "strict",
    "json",
    "verbose",
  ])
    .argument("<extension>", EXTENSION)
    .option("-o, --out <dir>", "folder for the output", "dist")
    .option("--force", "replace folders and files that compat did not write")
    .action(async (source: string, flags: CommonFlags & { out: string; force?: boolean }) => {
      setExitCode(await buildCommand({ source, ...flags }, builder, streams));
    });

  addOptions(command("check", "say what each target lacks, and write nothing"), [
    "targets",
    "all",
    "geckoId",
    "chromeId",
    "keep",
    "strict",
    "json",
    "verbose",
  ])
    .argument("<extension>", EXTENSION)
    .action(async (source: string, flags: CommonFlags) => {
      setExitCode(await buildCommand({ source, ...flags }, builder, streams));
    });

  addOptions(command("run", "build, open a browser with it, and reload on each change"), [
    "all",
    "geckoId",
    "chromeId",
    "keep",
    "verbose",
  ])
    .argument("<extension>", EXTENSION)
    .requiredOption("-b, --browser <name>", "chromium, firefox or thunderbird")
    .option("--headless", "without a window")
    .action(async (source: string, flags: CommonFlags & { browser: string; headless?: boolean }) => {
      await runCommand({ source, signal, ...flags }, builder, streams);
    });

  command("table", "who has which member, since when, and what stands in for it")
    .argument("[id]", "a member or namespace: tabs.query")
    .action((id?: string) => {
      stdout.write(tableText(id));
    });
  return program;
}

function addOptions(command: Command, names: readonly (keyof typeof options)[]): Command {
  for (const name of names) command.addOption(options[name]());
  return command;
}

function version(): string {
  // Two levels up both from src/cli and from dist/cli.
  return (JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string })
    .version;
}
