import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { tableText } from "../src/cli/table-text.js";
import type { ShimAbout } from "../src/compat-table/about.js";
import { findConflicts, printConflicts } from "../src/compat-table/conflicts.js";
import { deriveTable } from "../src/compat-table/derive.js";
import { loadSources } from "../src/compat-table/load-sources.js";
import { rows } from "../src/compat-table/query.js";
import { printTable } from "../src/compat-table/table.js";
import { aboutsOf, expandedAnswers, printAnswers } from "./gen/answers/answers.js";

const generated = fileURLToPath(new URL("../src/compat-table/generated/", import.meta.url));
const shims = fileURLToPath(new URL("../src/shims/", import.meta.url));
const [first] = process.argv.slice(2);

if (first === "--write" || first === "--check") await generate(first === "--check");
else if (first === "--json") process.stdout.write(`${JSON.stringify(rows(), null, 1)}\n`);
else if (first?.startsWith("-")) fail(`unknown option ${first}; use --write, --check, --json, or the id of a member`);
else process.stdout.write(textOrFail(first));

async function generate(check: boolean): Promise<void> {
  const abouts = await readAbouts(shims);
  const answers = await expandedAnswers(deriveTable(loadSources(abouts)), abouts);
  if (answers.problems.length > 0) fail(answers.problems.join("\n"));
  const sources = loadSources([...abouts, ...aboutsOf(answers)]);
  const table = deriveTable(sources);
  const conflicts = findConflicts(table, sources);
  const files = {
    "table.json": printTable(table),
    "conflicts.md": printConflicts(conflicts, table),
    "answers.json": printAnswers(answers),
  };
  const stale = Object.entries(files).filter(([name, text]) => readIfThere(path.join(generated, name)) !== text);
  if (check && stale.length > 0) {
    fail(`not up to date: ${stale.map(([name]) => name).join(", ")}. Run: npm run table -- --write`);
  }
  for (const [name, text] of stale) writeFileSync(path.join(generated, name), text);
  console.log(`${table.rows.length} rows, ${conflicts.length} conflicts, ${stale.length} files written`);
}

async function readAbouts(folder: string): Promise<ShimAbout[]> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.includes(path.sep) && file.endsWith(".ts") && statSync(path.join(folder, file)).isFile())
    .sort();
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(path.join(folder, file)).href) as Promise<{ about?: unknown }>),
  );
  return modules.flatMap(({ about }) => (Array.isArray(about) ? about : about ? [about] : [])) as ShimAbout[];
}

function textOrFail(id: string | undefined): string {
  try {
    return tableText(id);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
