import type { InlineConfig, Plugin } from "vite";
import { plugin } from "./plugin.js";
import type { PluginOptions } from "./plugin-options.js";

export type { PluginOptions };

/** Makes one target's package of an extension: `defineConfig({ plugins: [compat({ target: "firefox" })] })`. */
export default function compat(options?: PluginOptions): Plugin {
  return plugin.vite(options) as Plugin;
}

/**
 * Builds a project once for each target, one after the other, as `COMPAT_TARGET=… vite build` does. The plugin in its
 * configuration names no target.
 */
export async function buildTargets(targets: readonly string[], config?: InlineConfig): Promise<void> {
  const { build } = await import("vite");
  const before = process.env.COMPAT_TARGET;
  try {
    for (const target of targets) {
      process.env.COMPAT_TARGET = target;
      await build(config);
    }
  } finally {
    if (before === undefined) delete process.env.COMPAT_TARGET;
    else process.env.COMPAT_TARGET = before;
  }
}
