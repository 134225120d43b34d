import type { Layer } from "../manifest/conversion.js";
import type { FileChange } from "./build.js";
import type { FileText } from "./file-text.js";
import { injectIntoPage } from "./inject-page.js";
import type { ProgramFile } from "./program.js";

/** A page that got the layer. */
export interface InjectedPage {
  readonly path: string;
  readonly content: Uint8Array;
  readonly change: FileChange;
}

/** The bundle that a page loads: that of the background if it is one. Sandboxed pages have no API, and get none. */
function layerOf({ scan, contexts }: ProgramFile, paths: Layer): string | undefined {
  // Without a script of its own a page uses nothing; one that is not reached may be opened by a computed address.
  if (scan.kind !== "html" || !scan.imports.length) return undefined;
  if (contexts.has("background")) return paths.document?.script ?? paths.background;
  return contexts.has("page") ? paths.page : undefined;
}

/** Puts the layer before the scripts of every page of the extension that has any. */
export function injectPages(
  files: readonly ProgramFile[],
  texts: ReadonlyMap<string, FileText>,
  paths: Layer,
): InjectedPage[] {
  return files.flatMap((file) => {
    const { path } = file.scan;
    const layer = layerOf(file, paths);
    const source = texts.get(path);
    const injected = layer && source && injectIntoPage(source.text, layer);
    if (!injected) return [];
    const why = `It loads ${layer} before its own scripts.`;
    return [{ path, content: source.encode(injected), change: { path, change: "changed", why } }];
  });
}
