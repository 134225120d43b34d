import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import esbuild from "rollup-plugin-esbuild";

const entries = readdirSync("src/entries").map((file) => `src/entries/${file}`);

/** What runs inside extensions, and what runs in Node only. */
const shipped = ["src/index.ts", "src/support.ts", "src/configure.ts", ...entries];
const forNode = ["src/compat-table/query.ts", "src/playwright/index.ts"];

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

const build = (input, external = [], plugins = []) => ({
  input,
  external,
  plugins: [esbuild({ target: "es2022", tsconfig: false }), ...plugins],
  // One file for each module: `sideEffects` in package.json names entries, and a shared chunk would not be one.
  output: { dir: "dist", format: "es", preserveModules: true, preserveModulesRoot: "src" },
  // An unresolved import is an error here, not something that a user finds out.
  onwarn(warning) {
    throw new Error(warning.message);
  },
});

export default [build(shipped), build(forNode, [/^node:/, /^@playwright\/test/, "semver", "fflate"], [table])];
