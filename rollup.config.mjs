import { readdirSync } from "node:fs";
import path from "node:path";
import esbuild from "rollup-plugin-esbuild";

const entries = readdirSync("src/entries")
  .filter((file) => file.endsWith(".ts"))
  .map((file) => [`entries/${path.basename(file, ".ts")}`, `src/entries/${file}`]);

/** What runs in Node only: the table's questions and the test fixtures. */
const forNode = {
  table: "src/compat-table/query.ts",
  playwright: "src/playwright/index.ts",
};

const shared = {
  plugins: [esbuild({ target: "es2022", tsconfig: false })],
  output: { dir: "dist", format: "es", chunkFileNames: "chunks/[name].js", hoistTransitiveImports: false },
  // An unresolved import is an error here, not something that a user finds out.
  onwarn(warning) {
    throw new Error(warning.message);
  },
};

export default [
  { ...shared, input: { index: "src/index.ts", support: "src/support.ts", configure: "src/configure.ts", ...Object.fromEntries(entries) } },
  { ...shared, input: forNode, external: [/^node:/, /^@playwright\/test/, "ws", "semver", "fflate"] },
];
