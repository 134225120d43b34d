import { shimFiles, variableOf } from "./shim-files.js";

/** The module that the contract extension bundles: every shim beside its contract. */
export function contractList(): string {
  const files = shimFiles();
  const lines = files.flatMap(({ id, namespace, name }) => [
    `import ${variableOf(id)} from "./${namespace}/${name}.js";`,
    `import { shim as ${variableOf(id)}_shim } from "../../../src/shims/${namespace}/${name}.js";`,
  ]);
  const rows = files.map(({ id }) => `  { contract: ${variableOf(id)}, shim: ${variableOf(id)}_shim },`);
  return [...lines, "", "export const CONTRACTS: readonly { contract: Contract; shim: Shim }[] = [", ...rows, "];", ""]
    .join("\n")
    .replace(
      /^/,
      'import type { Shim } from "../../../src/core/api.js";\nimport type { Contract } from "./contract.js";\n',
    );
}
