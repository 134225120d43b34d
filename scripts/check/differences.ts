import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Contract } from "../../test/e2e/contracts/contract.js";
import { loadShim, ROOT, type ShimFile, shimFiles } from "../gen/shim-files.js";

const TESTS = path.join(ROOT, "test");

/** What a contract file says of differences: by sentence, the titles of what proves it, or why nothing can. */
type Proofs = Readonly<Record<string, string | readonly string[]>>;

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
  const module = (await import(pathToFileURL(path.join(ROOT, name)).href)) as {
    default: Contract;
    differences?: Proofs;
  };
  const titles = new Set(Object.keys(module.default.cases));
  const proofs = module.differences ?? {};
  const sentences = new Set(Object.values(about.differs).flat());
  const isProof = (proof: string) => titles.has(proof) || isElsewhere(proof) || UNTESTABLE.test(proof);
  return [
    ...[...sentences]
      .filter((sentence) => !titles.has(sentence) && !proofs[sentence]?.length)
      .map((sentence) => `${name}: no case shows the difference "${sentence}"`),
    ...Object.entries(proofs).flatMap(([sentence, proof]) => [
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
