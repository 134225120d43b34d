import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { build as esbuild } from "esbuild";
import { rollup } from "rollup";
import { build as vite } from "vite";
import { onTestFinished } from "vitest";
import webpack from "webpack";
import forEsbuild from "../../../src/plugin/esbuild.js";
import type { PluginOptions } from "../../../src/plugin/plugin-options.js";
import forRollup from "../../../src/plugin/rollup.js";
import forVite from "../../../src/plugin/vite.js";
import forWebpack from "../../../src/plugin/webpack.js";

/** Writes a project's files into a folder of its own, which goes when the test ends. */
export function project(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "compat-plugin-")));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/** Builds a project into its `dist`, with one bundler. */
export type Bundler = (folder: string, options: PluginOptions) => Promise<void>;

export const BUNDLERS: Readonly<Record<string, Bundler>> = {
  async Rollup(folder, options) {
    const bundle = await rollup({
      plugins: [
        forRollup({ ...options, manifest: path.join(folder, "manifest.json"), publicDir: path.join(folder, "public") }),
      ],
      onwarn({ code, message }) {
        if (code !== "EMPTY_BUNDLE") throw new Error(message);
      },
    });
    await bundle.write({ dir: path.join(folder, "dist") });
  },
  async Vite(root, options) {
    await vite({ root, configFile: false, logLevel: "error", plugins: [forVite(options)], build: { outDir: "dist" } });
  },
  async esbuild(absWorkingDir, options) {
    await esbuild({ absWorkingDir, outdir: "dist", logLevel: "silent", plugins: [forEsbuild(options)] });
  },
  async webpack(context, options) {
    const output = { path: path.join(context, "dist") };
    const compiler = webpack({ context, output, mode: "production", plugins: [forWebpack(options)] });
    const errors = await new Promise<string>((resolve, reject) => {
      compiler?.run((error, stats) => {
        if (error) reject(error);
        else resolve(stats?.hasErrors() ? stats.toString("errors-only") : "");
      });
    });
    if (errors) throw new Error(errors);
  },
};

/** What a build wrote. */
export interface Output {
  readonly files: readonly string[];
  text(file: string): string;
  manifest(): Record<string, unknown>;
  /** The ids of what the layer of a context holds, as its header lists them. */
  layer(context: "background" | "page" | "content"): string[];
}

export function output(folder: string): Output {
  const dist = path.join(folder, "dist");
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name))).sort();
  const text = (file: string) => readFileSync(path.join(dist, file), "utf8");
  return {
    files,
    text,
    manifest: () => JSON.parse(text("manifest.json")) as Record<string, unknown>,
    layer(context) {
      const [head = ""] = text(`compat/${context}.js`).split("*/");
      return [...head.matchAll(/^ \* {3}([\w.-]+): /gm)].map(([, id = ""]) => id);
    },
  };
}
