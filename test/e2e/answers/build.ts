import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { probeManifest } from "../../../src/compat-table/probe/manifest.js";
import { namespaces } from "../../../src/compat-table/query.js";
import type { BrowserName } from "../../../src/playwright/index.js";

const HERE = import.meta.dirname;
const variableOf = (id: string) => id.replace(/\W/g, "_");

/** A module that imports every entry, and shows them to the specs. */
function everyEntry(): string {
  const names = namespaces();
  const imports = names.map((name) => `import * as entry_${variableOf(name)} from "../../../src/entries/${name}.ts";`);
  const rows = names.map(
    (name) => `${JSON.stringify(name)}: entry_${variableOf(name)}[${JSON.stringify(variableOf(name))}],`,
  );
  return [
    ...imports,
    'import { findRoot } from "../../../src/core/root.ts";',
    'import { support } from "../../../src/support.ts";',
    'import { problemsOf, problemsOfCalls } from "./trial.ts";',
    `const entries = {\n${rows.join("\n")}\n};`,
    "const holds = (trial) => problemsOf(findRoot(), entries[trial.namespace], trial);",
    "Object.assign(globalThis, { answers: { entries, holds, problemsOfCalls, root: findRoot(), support } });",
    "",
  ].join("\n");
}

/** Writes an extension with every permission; `bare` imports nothing, and has the trials only. */
export async function buildAnswersExtension(folder: string, browser: BrowserName, bare = false): Promise<string> {
  await mkdir(folder, { recursive: true });
  const native = [
    'import { findRoot } from "../../../src/core/root.ts";',
    'import { problemsOfCalls } from "./trial.ts";',
    "Object.assign(globalThis, { answers: { problemsOfCalls, root: findRoot() } });",
  ].join("\n");
  await build({
    stdin: { contents: bare ? native : everyEntry(), resolveDir: HERE, loader: "ts" },
    outfile: path.join(folder, "background.js"),
    bundle: true,
    format: "iife",
    target: "es2022",
    logLevel: "error",
    ignoreAnnotations: true,
  });
  const { background: _probe, content_scripts: _scripts, ...manifest } = probeManifest();
  const background = browser === "chromium" ? { service_worker: "background.js" } : { scripts: ["background.js"] };
  const id = { gecko: { id: "answers@compat.test" } };
  await writeFile(
    path.join(folder, "manifest.json"),
    JSON.stringify({ ...manifest, background, browser_specific_settings: id }),
  );
  for (const page of ["page", "devtools"]) await writeFile(path.join(folder, `${page}.html`), "<!doctype html>");
  return folder;
}
