import path from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import type { PluginOptions } from "./plugin-options.js";
import type { Project } from "./project.js";
import { targetFolder } from "./target-option.js";
import { entryNames, scriptInputs, writePackage } from "./write-package.js";

/** What Vite reads by itself: the pages, with the modules and files that they name. */
function withoutLinks(project: Project): Project {
  const kept = (file: string) => !project.ofPages.has(file);
  return {
    ...project,
    scripts: new Map([...project.scripts].filter(([file, { module }]) => !module || kept(file))),
    assets: new Map([...project.assets].filter(([file]) => kept(file))),
  };
}

/** The hooks that Vite has besides Rollup's, and those that differ because it makes pages and copies files itself. */
export function viteHooks(
  options: PluginOptions,
  read: (root: string, options: PluginOptions) => Project,
): Partial<Plugin> {
  let project: Project;
  let config: ResolvedConfig;
  return {
    apply: "build",
    config(given) {
      const root = path.resolve(given.root ?? ".");
      const publicDir = options.publicDir ?? given.publicDir;
      project = withoutLinks(read(root, { ...options, ...(publicDir !== undefined && { publicDir }) }));
      const pages = [...project.pages.keys()].map((page) => [
        page.replace(/\.\w+$/, ""),
        path.join(project.folder, page),
      ]);
      return {
        build: {
          outDir: given.build?.outDir ?? targetFolder(options.target),
          copyPublicDir: false,
          // Its loader asks the network for files that lie in the package.
          modulePreload: false,
          rolldownOptions: { input: { ...Object.fromEntries(pages), ...scriptInputs(project) } },
        },
      };
    },
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      this.addWatchFile(project.manifestFile);
    },
    outputOptions: (given) => ({
      ...given,
      entryFileNames: entryNames(project, given.entryFileNames, "assets/[name]-[hash].js"),
    }),
    generateBundle: {
      order: "post",
      handler(_output, bundle) {
        const below = path.relative(config.root, project.folder).split(path.sep).join("/");
        const style = { minify: Boolean(config.build.minify), pagesBelow: below && `${below}/` };
        return writePackage(this, bundle, project, options, style, config.root);
      },
    },
  };
}
