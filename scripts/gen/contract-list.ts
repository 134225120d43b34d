import { shimFiles, variableOf } from "./shim-files.js";

/** The module that the contract extension bundles: every shim beside its contract. */
export function contractList(): string {
  const files = shimFiles();
  const lines = files.flatMap(({ id, namespace, name }) => [
    `import ${variableOf(id)} from "./${namespace}/${name}.js";`,
    `import { about as ${variableOf(id)}_about, shim as ${variableOf(id)}_shim } from "../../../src/shims/${namespace}/${name}.js";`,
  ]);
  const rows = files.map(
    ({ id }) => `  { contract: ${variableOf(id)}, shim: ${variableOf(id)}_shim, about: ${variableOf(id)}_about },`,
  );
  return [
    ...lines,
    "",
    "export const CONTRACTS: readonly { contract: Contract; shim: Shim; about: About }[] = [",
    ...rows,
    "];",
    "",
  ]
    .join("\n")
    .replace(
      /^/,
      'import type { About, Shim } from "../../../src/core/api.js";\nimport type { Contract } from "./contract.js";\n',
    );
}
