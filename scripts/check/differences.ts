import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { loadProven, proofsOf } from "../../test/e2e/contracts/proofs.js";
import { loadShim, ROOT, type ShimFile, shimFiles } from "../gen/shim-files.js";

const TESTS = path.join(ROOT, "test");

const UNTESTABLE = /^No test can show it: \S.*\.$/;

/** A test in another file: `e2e/side-panel/side-panel.spec.ts: its title`. */
function isElsewhere(proof: string): boolean {
  const [, file, title] = /^([\w/.-]+\.ts): (.+)$/.exec(proof) ?? [];
  const test = path.join(TESTS, file ?? "");
  return title !== undefined && existsSync(test) && readFileSync(test, "utf8").includes(title);
}

async function problemsOf(file: ShimFile): Promise<string[]> {
  const { about } = await loadShim(file);
  const name = `test/e2e/contracts/${file.namespace}/${file.name}.ts`;
  if (!existsSync(path.join(ROOT, name))) return [];
  const proven = await loadProven(file.id);
  const titles = new Set(Object.keys(proven.contract.cases));
  const sentences = new Set(Object.values(about.differs).flat());
  const isProof = (proof: string) => titles.has(proof) || isElsewhere(proof) || UNTESTABLE.test(proof);
  return [
    ...[...sentences]
      .filter((sentence) => !proofsOf(sentence, proven).length)
      .map((sentence) => `${name}: no case shows the difference "${sentence}"`),
    ...Object.entries(proven.proofs).flatMap(([sentence, proof]) => [
      ...(sentences.has(sentence) ? [] : [`${name}: src/shims lists no such difference: "${sentence}"`]),
      ...[proof]
        .flat()
        .filter((one) => !isProof(one))
        .map((one) => `${name}: there is no such case and no such test: "${one}"`),
    ]),
  ];
}

/**
 * Differences that nothing shows, one line each. What shows one is a case of the shim's contract with the very sentence
 * as its title, or what the contract file exports as `differences`.
 */
export async function checkDifferences(): Promise<string[]> {
  return (await Promise.all(shimFiles().map(problemsOf))).flat();
}
