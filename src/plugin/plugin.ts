import { createUnplugin, type UnpluginFactory } from "unplugin";
import { entryId, entryModule, namespaceOfModule } from "./entry-module.js";
import { buildWithEsbuild } from "./esbuild-hooks.js";
import type { PluginOptions } from "./plugin-options.js";
import { type Project, readProject } from "./project.js";
import { rollupHooks } from "./rollup-hooks.js";
import { viteHooks } from "./vite-hooks.js";
import { buildWithWebpack } from "./webpack-hooks.js";

const factory: UnpluginFactory<PluginOptions | undefined, false> = (options = {}) => {
  let project: Project | undefined;
  const imported = new Set<string>();
  const read = (root: string, own: PluginOptions): Project => {
    project = readProject(own, root, imported);
    return project;
  };
  return {
    name: "compat",
    enforce: "pre",
    resolveId: { filter: { id: /^compat\// }, handler: (specifier) => entryId(specifier) },
    load: {
      filter: { id: /^virtual:compat\// },
      handler(id) {
        const namespace = namespaceOfModule(id);
        if (namespace) imported.add(namespace);
        return namespace && project ? entryModule(namespace, project.target, project.range) : undefined;
      },
    },
    rollup: rollupHooks(options, read),
    vite: viteHooks(options, read),
    esbuild: { setup: (build) => buildWithEsbuild(build, options, read) },
    webpack: (compiler) => buildWithWebpack(compiler, options, read),
  };
};

/** The one plugin behind every adapter: imports are resolved alike, and packages are made alike. */
export const plugin = createUnplugin(factory);
