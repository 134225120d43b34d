import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build } from "esbuild";
import { rollup } from "rollup";

/** Bundles a source of a project as its users would, for the web. */
export type Bundle = (source: string, project: string) => Promise<string>;

export const withEsbuild: Bundle = async (contents, resolveDir) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("\n");
};

export const withRollup: Bundle = async (source, rootDir) => {
  const entry = `${rootDir}/entry.js`;
  const given = {
    name: "given",
    resolveId: (id: string) => (id === entry ? id : null),
    load: (id: string) => (id === entry ? source : null),
  };
  const bundle = await rollup({
    input: entry,
    plugins: [given, nodeResolve({ browser: true })],
    onwarn({ code, message }) {
      if (code !== "EMPTY_BUNDLE") throw new Error(message);
    },
  });
  const { output } = await bundle.generate({ format: "es" });
  return output.map((part) => ("code" in part ? part.code : "")).join("\n");
};
