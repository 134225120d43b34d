import type { WebpackPluginInstance } from "webpack";
import { plugin } from "./plugin.js";
import type { PluginOptions } from "./plugin-options.js";

export type { PluginOptions };

/** Makes one target's package of an extension: `{ plugins: [compat({ target: "firefox" })] }`. */
export default function compat(options?: PluginOptions): WebpackPluginInstance {
  return plugin.webpack(options);
}
