import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import esbuild from "rollup-plugin-esbuild";

const entries = readdirSync("src/entries").map((file) => `src/entries/${file}`);

/** What runs inside extensions, by import or in the layer that a build bundles, and what runs in Node only. */
const external = ["content", "page"].map((half) => `src/bridges/externally-connectable/${half}.ts`);
const engine = ["answer-install", "built", "exports", "layer", "refusals"].map((name) => `src/core/${name}.ts`);
const layer = [...engine, ...external];
const shipped = ["src/index.ts", "src/support.ts", "src/configure.ts", ...entries, ...layer];
const plugins = ["esbuild", "rollup", "vite", "webpack"].map((bundler) => `src/plugin/${bundler}.ts`);
const programs = ["build/build-extension", "cli/main", "compat-table/query", "playwright/index"];
const forNode = [...programs.map((name) => `src/${name}.ts`), ...plugins];
const packages = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).dependencies);

// A module that is gone would be published for ever. What the demo shows stays.
for (const name of existsSync("dist") ? readdirSync("dist") : []) {
  if (name !== "demo") rmSync(`dist/${name}`, { recursive: true });
}

/** The data that modules read from the folders beside them. */
const data = ["compat-table/generated", "manifest/schemas"].flatMap((folder) =>
  readdirSync(`src/${folder}`)
    .filter((file) => file.endsWith(".json"))
    .map((file) => `${folder}/${file}`),
);
const assets = {
  name: "assets",
  generateBundle() {
    for (const fileName of data) this.emitFile({ type: "asset", fileName, source: readFileSync(`src/${fileName}`) });
  },
};

export default {
  // All at once: a module that both sides use has to have what each of them needs of it.
  input: [...shipped, ...forNode],
  external: [/^node:/, /^@playwright\/test/, "vite", ...packages],
  plugins: [esbuild({ target: "es2022", tsconfig: false }), assets],
  // One file for each module: `sideEffects` in package.json names entries, and a shared chunk would not be one.
  output: { dir: "dist", format: "es", preserveModules: true, preserveModulesRoot: "src" },
  // An unresolved import is an error here, not something that a user finds out.
  onwarn(warning) {
    throw new Error(warning.message);
  },
};
