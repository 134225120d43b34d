import type { Plugin } from "rollup";
import { plugin } from "./plugin.js";
import type { PluginOptions } from "./plugin-options.js";

export type { PluginOptions };

/** Makes one target's package of an extension: `rollup({ plugins: [compat({ target: "firefox" })] })`. */
export default function compat(options?: PluginOptions): Plugin {
  return plugin.rollup(options) as Plugin;
}
