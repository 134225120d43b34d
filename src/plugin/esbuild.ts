import type { Plugin } from "esbuild";
import { plugin } from "./plugin.js";
import type { PluginOptions } from "./plugin-options.js";

export type { PluginOptions };

/** Makes one target's package of an extension: `build({ plugins: [compat({ target: "firefox" })] })`. */
export default function compat(options?: PluginOptions): Plugin {
  return plugin.esbuild(options);
}
