/**
 * Writes every generated file of the project, or with --check fails when one differs from what would be written.
 *   npm run gen [-- --check]
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { contractList } from "./gen/contract-list.js";
import { between, referencePage, supportSummary } from "./gen/docs.js";
import { BANNER, entryFacts, entryModule, shimNamespaces } from "./gen/entries.js";
import { indexModule } from "./gen/index-module.js";
import { shimFacts } from "./gen/shim-facts.js";
import { ROOT } from "./gen/shim-files.js";
import { supportData } from "./gen/support-data.js";
import { typeModules } from "./gen/types/type-modules.js";

const check = process.argv.includes("--check");

// Entries and docs stand on the table, and the table on the shims; the check has a step of its own for it.
if (!check) execFileSync(path.join(ROOT, "node_modules/.bin/tsx"), ["scripts/table.ts", "--write"], { cwd: ROOT });

/** Path from the project's root, and text, of each generated file. */
async function generate(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const facts of entryFacts()) {
    files.set(`src/entries/${facts.namespace}.ts`, BANNER("the compat table and src/shims") + entryModule(facts));
  }
  for (const [namespace, shims] of shimNamespaces()) {
    files.set(`docs/reference/${namespace}.md`, await referencePage(namespace, shims));
  }
  const readme = readFileSync(path.join(ROOT, "README.md"), "utf8");
  files.set("README.md", between(readme, "support", await supportSummary(shimNamespaces())));
  files.set("src/index.ts", BANNER("src/shims") + indexModule([...shimNamespaces().keys()]));
  files.set("src/generated/support-data.ts", BANNER("the abouts in src/shims") + (await supportData()));
  files.set("src/generated/shim-facts.ts", BANNER("the abouts in src/shims") + (await shimFacts()));
  files.set("test/e2e/contracts/list.ts", contractList());
  for (const [file, text] of typeModules()) files.set(file, BANNER("src/compat-table/schemas") + text);
  return files;
}

/** Formats as the project's formatter would, so that checking compares like with like. */
function format(file: string, text: string): string {
  // The formatter leaves the many entries and types alone.
  if (/^src\/(entries|types|generated)\/|\.md$/.test(file)) return text;
  return execFileSync(path.join(ROOT, "node_modules/.bin/biome"), ["check", "--write", `--stdin-file-path=${file}`], {
    cwd: ROOT,
    input: text,
    encoding: "utf8",
  });
}

function current(file: string): string | undefined {
  try {
    return readFileSync(path.join(ROOT, file), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

const stale: string[] = [];
const generated = await generate();

/** Files of the folders that hold nothing but generated ones, and that nothing generates any more. */
for (const folder of ["src/entries", "src/types", "docs/reference"]) {
  for (const name of readdirSync(path.join(ROOT, folder))) {
    const file = `${folder}/${name}`;
    if (generated.has(file) || file === "src/types/event.ts") continue;
    stale.push(`${file} (to be deleted)`);
    if (!check) rmSync(path.join(ROOT, file));
  }
}

for (const [file, text] of generated) {
  const wanted = format(file, text);
  if (current(file) === wanted) continue;
  stale.push(file);
  if (check) continue;
  mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
  writeFileSync(path.join(ROOT, file), wanted);
}
if (check && stale.length) {
  console.error(`These generated files are out of date; run npm run gen:\n  ${stale.join("\n  ")}`);
  process.exitCode = 1;
} else {
  console.log(stale.length ? `Wrote ${stale.join(", ")}` : "Generated files are up to date.");
}
