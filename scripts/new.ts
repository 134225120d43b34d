/**
 * Writes the two files of a new shim, to be filled in: the shim and its contract. A repair's id ends in a dash and what
 * it repairs.
 *   npm run new <namespace>.<member>[-<repair>]
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { has } from "../src/compat-table/query.js";
import { ROOT } from "./gen/shim-files.js";

const [id = ""] = process.argv.slice(2);
const [, namespace, name] = /^([\w.]+)\.(\w+(?:-\w+)?)$/.exec(id) ?? [];

const shim = `import type { About, Api, Detection, Shim } from "../../core/api.js";
import { lookUp } from "../../core/install.js";
import { blockedHere } from "../blocked-here.js";

export const about = {
  id: "${id}",
  summary: "",
  docs: "",
  fidelity: {},
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "${id}",
  detect: (api: Api): Detection => blockedHere(api) ?? (lookUp(api, "${id.replace(/-.*/, "")}") ? "native" : "missing"),
  create: (api: Api, native: unknown) => native,
} as const satisfies Shim;
`;

const contract = `import { contract } from "../contract.js";

export default contract<() => unknown>("${id}", {
  "": ({ member }) => {
    member();
  },
});
`;

function write(file: string, text: string): void {
  if (existsSync(path.join(ROOT, file))) throw new Error(`${file} is there already.`);
  mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
  writeFileSync(path.join(ROOT, file), text);
  console.log(`Wrote ${file}`);
}

try {
  if (!namespace || !name) throw new Error(`"${id}" is no id. Usage: npm run new <namespace>.<member>[-<repair>]`);
  if (!has(id.replace(/-.*/, ""))) throw new Error(`No browser knows ${id.replace(/-.*/, "")}. Ask npm run table.`);
  write(`src/shims/${namespace}/${name}.ts`, shim);
  write(`test/e2e/contracts/${namespace}/${name}.ts`, contract);
  console.log("Fill both in, then run npm run gen and npm run check.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
