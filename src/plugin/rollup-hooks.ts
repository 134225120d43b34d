import path from "node:path";
import type { Plugin } from "rollup";
import type { PluginOptions } from "./plugin-options.js";
import type { Project } from "./project.js";
import { targetFolder } from "./target-option.js";
import { entryNames, scriptInputs, writePackage } from "./write-package.js";

type Input = string | string[] | Record<string, string> | undefined;

function named(input: Input): Record<string, string> {
  if (typeof input === "object" && !Array.isArray(input)) return input;
  return Object.fromEntries([input ?? []].flat().map((file) => [path.parse(file).name, file]));
}

/** What Rollup is told: the manifest's scripts are its entries, and what it emits becomes a package. */
export function rollupHooks(
  options: PluginOptions,
  read: (root: string, options: PluginOptions) => Project,
): Partial<Plugin> {
  const root = process.cwd();
  let project: Project;
  return {
    options(given) {
      project = read(root, options);
      return { ...given, input: { ...named(given.input), ...scriptInputs(project) } };
    },
    buildStart() {
      const pages = [...project.pages.keys()].map((page) => path.join(project.folder, page));
      for (const file of [project.manifestFile, ...pages]) this.addWatchFile(file);
    },
    outputOptions: (given) => ({
      ...given,
      dir: given.dir ?? targetFolder(options.target),
      entryFileNames: entryNames(project, given.entryFileNames, "[name].js"),
    }),
    generateBundle: {
      order: "post",
      handler(_output, bundle) {
        return writePackage(this, bundle, project, options, { minify: false }, root);
      },
    },
  };
}
