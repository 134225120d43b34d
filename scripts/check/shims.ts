import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { loadShim, ROOT, type ShimFile, shimFiles } from "../gen/shim-files.js";

const LONGEST = 250;
const MEDIAN = 40;

async function problemsOf(file: ShimFile): Promise<string[]> {
  const { id, namespace, name } = file;
  const source = `src/shims/${namespace}/${name}.ts`;
  const text = readFileSync(path.join(ROOT, source), "utf8");
  const { about } = await loadShim(file);
  const problems: string[] = [];
  const exported = [...text.matchAll(/^export (?:const|function|class|default|async function) ?(\w*)/gm)].map(
    ([, found]) => found,
  );
  if (exported.sort().join() !== "about,shim")
    problems.push(`must export exactly 'about' and 'shim', not ${exported.join(", ")}`);
  if (text.split("\n").length > LONGEST) problems.push(`has more than ${LONGEST} lines`);
  if (!existsSync(path.join(ROOT, `test/e2e/contracts/${namespace}/${name}.ts`))) problems.push("has no contract");
  if (!/^https:\/\//.test(about.docs)) problems.push("has no link to where its behaviour comes from");
  for (const [target, grade] of Object.entries(about.fidelity)) {
    const differs = about.differs[target as keyof typeof about.differs] ?? [];
    if (grade === "partial" && !differs.length) problems.push(`is partial on ${target} and lists no difference`);
    if (grade === "full" && differs.length) problems.push(`is full on ${target} and lists differences`);
  }
  return problems.map((problem) => `${id}: ${problem}.`);
}

/** What is wrong with the shims as a set, one line each. */
export async function checkShims(): Promise<string[]> {
  const files = shimFiles();
  const lines = files
    .map(
      ({ namespace, name }) =>
        readFileSync(path.join(ROOT, `src/shims/${namespace}/${name}.ts`), "utf8").split("\n").length,
    )
    .sort((a, b) => a - b);
  const median = lines[Math.floor(lines.length / 2)] ?? 0;
  const problems = (await Promise.all(files.map(problemsOf))).flat();
  if (median > MEDIAN) problems.push(`The median shim file has ${median} lines, more than ${MEDIAN}.`);
  return problems;
}
