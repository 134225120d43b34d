import { build } from "esbuild";
import { neededShims } from "../../src/build/needed-shims.js";
import { tableAnswers } from "../../src/build/table-answers.js";
import { targetEntry } from "../../src/build/target-entry.js";
import type { EngineName } from "../../src/compat-table/engines.js";
import { loadShim, ROOT, shimFiles } from "../gen/shim-files.js";

/** What is measured side by side: no layer, webextension-polyfill, compat for any target, compat for this one. */
export const VARIANTS = ["none", "polyfill", "compat", "lean"] as const;
export type Variant = (typeof VARIANTS)[number];

/** The source of each variant; it leaves the API that it gives in a global, as a program's own code would use it. */
async function sources(target: EngineName, version: string): Promise<Record<Variant, string>> {
  const abouts = await Promise.all(shimFiles().map(async (file) => (await loadShim(file)).about));
  const facts = abouts.map(({ id, fidelity }) => ({ id, fidelity: fidelity as Record<string, string | undefined> }));
  const references = ["chrome", "firefox"];
  const question = { targets: { [target]: version }, references };
  const ids = neededShims(facts, question, tableAnswers).map(({ id }) => id);
  return {
    none: "globalThis.given = globalThis.browser ?? globalThis.chrome;",
    polyfill: `import given from "webextension-polyfill"; globalThis.given = given;`,
    compat: `import { runtime } from "./src/entries/runtime.ts"; globalThis.given = { runtime };`,
    lean: `${targetEntry("runtime", ids, "./src")}globalThis.given = { runtime };`,
  };
}

/** A script that holds variants as one function each, which evaluates its bundle when it is called. */
export async function variantsScript(
  target: EngineName,
  version: string,
  wanted: readonly Variant[] = VARIANTS,
): Promise<string> {
  const found = await sources(target, version);
  const functions = await Promise.all(
    wanted.map(async (variant) => {
      const { outputFiles } = await build({
        stdin: { contents: found[variant], resolveDir: ROOT, loader: "ts" },
        ...{ bundle: true, minify: true, write: false, format: "iife", target: "es2022", logLevel: "error" },
      });
      return `${variant}() {\n${outputFiles[0]?.text}}`;
    }),
  );
  return `globalThis.variants = {\n${functions.join(",\n")}\n};\n`;
}
