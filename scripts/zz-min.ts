import { build } from "esbuild";
import { targetEntry } from "../src/plugin/target-entry.js";
import { ROOT } from "./gen/shim-files.js";
for (const id of process.argv.slice(2)) {
  const { outputFiles } = await build({ stdin: { contents: targetEntry("runtime", [id], "./src"), resolveDir: ROOT, loader: "ts" }, bundle: true, minify: true, write: false, format: "esm", target: "es2022" });
  console.log(id, outputFiles[0]?.text.length, "\n" + outputFiles[0]?.text);
}
