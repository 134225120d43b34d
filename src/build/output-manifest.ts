import { isDeepStrictEqual } from "node:util";
import type { AddedScript } from "../bridges/bridge.js";
import type { Manifest } from "../manifest/conversion.js";
import { loaderPath, workerLoader } from "./worker-loader.js";

/** A copy of the manifest in which the content scripts of bridges come before the extension's own. */
export function withScripts(original: Manifest, scripts: readonly AddedScript[]): Manifest {
  const manifest = structuredClone(original);
  if (!scripts.length) return manifest;
  const own = Array.isArray(manifest.content_scripts) ? manifest.content_scripts : [];
  const entries = scripts.map(({ file, entry }) => ({ ...entry, js: [file] }));
  manifest.content_scripts = [
    ...entries,
    ...own.filter((each) => !entries.some((entry) => isDeepStrictEqual(each, entry))),
  ];
  return manifest;
}

/** Lets a service worker start with the layer; one that the conversion wrote, or that is the layer, has it inside. */
export function addWorkerLoader(
  manifest: Manifest,
  layer: string | undefined,
  written: ReadonlyMap<string, unknown>,
  put: (path: string, content: string, why: string) => void,
): void {
  const background = manifest.background as { service_worker?: unknown; type?: unknown } | undefined;
  const worker = background?.service_worker;
  if (!layer || !background || typeof worker !== "string") return;
  if (worker === layer || written.has(worker.replace(/^\//, ""))) return;
  const path = loaderPath(worker).replace(/^\//, "");
  put(
    path,
    workerLoader(layer, worker, background.type === "module"),
    "It runs the layer, and then the extension's own worker.",
  );
  background.service_worker = path;
}

const indentOf = (text: string): string => /^\s*\{\r?\n([ \t]+)/.exec(text)?.[1] ?? "  ";

/** The text of a manifest, in the original's style; undefined where it says what the original says. */
export function manifestText(manifest: Manifest, original: Manifest, text: string): string | undefined {
  if (isDeepStrictEqual(manifest, original)) return undefined;
  return `${JSON.stringify(manifest, null, indentOf(text))}\n`;
}
