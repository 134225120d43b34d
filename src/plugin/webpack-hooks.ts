import path from "node:path";
import type { Compiler } from "webpack";
import { changeBundle, type EmittedBundle } from "./emitted-bundle.js";
import { explain } from "./explain.js";
import type { PluginOptions } from "./plugin-options.js";
import type { Project } from "./project.js";
import { targetFolder } from "./target-option.js";
import { scriptInputs } from "./write-package.js";

const NAME = "compat";

/** Adds the manifest's scripts to the entries; webpack puts everything that one needs into it. */
function configure({ options, context }: Compiler, inputs: Readonly<Record<string, string>>, folder: string): void {
  const { entry, output, mode } = options;
  if (typeof entry === "function") {
    throw new TypeError(
      "compat/webpack cannot add to an `entry` that is a function. Write an object, or leave it out.",
    );
  }
  // What stands there when the configuration names no entry would be looked for in ./src.
  if (entry.main && !entry.main.import) delete entry.main;
  for (const [name, file] of Object.entries(inputs)) entry[name] = { import: [file], filename: `${name}.js` };
  output.path ??= path.resolve(context, folder);
  output.publicPath ??= "/";
  // Extensions may not evaluate texts.
  const evaluates = typeof options.devtool === "string" && options.devtool.startsWith("eval");
  if (evaluates || (options.devtool === undefined && mode === "development"))
    options.devtool = "cheap-module-source-map";
}

/** Lets webpack make each of the manifest's scripts in one piece, and the package of what it is about to write. */
export function buildWithWebpack(
  compiler: Compiler,
  options: PluginOptions,
  read: (root: string, options: PluginOptions) => Project,
): void {
  const root = compiler.context;
  configure(compiler, scriptInputs(read(root, options)), targetFolder(options.target));
  const { Compilation, sources } = compiler.webpack;
  compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
    const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async (assets) => {
      if (compilation.errors.length) return;
      const project = read(root, options);
      compilation.fileDependencies.add(project.manifestFile);
      const entries = Object.entries(assets).map(([fileName, asset]) => {
        const source = asset.source();
        return [fileName, { type: "asset", fileName, source: source as string | Uint8Array }] as const;
      });
      const { built, removed, written } = await changeBundle(
        project,
        Object.fromEntries(entries) as EmittedBundle,
        options,
        {
          minify: false,
        },
      );
      for (const name of removed) compilation.deleteAsset(name);
      for (const [name, content] of written) {
        const source = new sources.RawSource(Buffer.from(content));
        // Minimizers leave it alone then: whoever reviews the package can read the layer, and why each part is in.
        if (compilation.getAsset(name)) compilation.updateAsset(name, source, { minimized: true });
        else compilation.emitAsset(name, source, { minimized: true });
      }
      explain(built, options.explain, root);
    });
  });
}
