import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import esbuild from "rollup-plugin-esbuild";

const entries = readdirSync("src/entries").map((file) => `src/entries/${file}`);

/** What runs inside extensions, by import or in the layer that a build bundles, and what runs in Node only. */
const external = ["content", "page"].map((half) => `src/bridges/externally-connectable/${half}.ts`);
const layer = ["src/core/built.ts", "src/core/layer.ts", "src/core/refusals.ts", ...external];
const shipped = ["src/index.ts", "src/support.ts", "src/configure.ts", ...entries, ...layer];
const forNode = ["src/build/build-target.ts", "src/compat-table/query.ts", "src/playwright/index.ts"];
const packages = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).dependencies);

// A module that is gone would be published for ever. What the demo shows stays.
for (const name of existsSync("dist") ? readdirSync("dist") : []) {
  if (name !== "demo") rmSync(`dist/${name}`, { recursive: true });
}

/** Puts the data that `compat/table` reads beside it. */
const table = {
  name: "table",
  generateBundle() {
    for (const name of ["table", "answers"]) {
      const fileName = `compat-table/generated/${name}.json`;
      this.emitFile({ type: "asset", fileName, source: readFileSync(`src/${fileName}`, "utf8") });
    }
  },
};

export default {
  // All at once: a module that both sides use has to have what each of them needs of it.
  input: [...shipped, ...forNode],
  external: [/^node:/, /^@playwright\/test/, ...packages],
  plugins: [esbuild({ target: "es2022", tsconfig: false }), table],
  // One file for each module: `sideEffects` in package.json names entries, and a shared chunk would not be one.
  output: { dir: "dist", format: "es", preserveModules: true, preserveModulesRoot: "src" },
  // An unresolved import is an error here, not something that a user finds out.
  onwarn(warning) {
    throw new Error(warning.message);
  },
};
