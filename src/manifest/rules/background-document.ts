import { backgroundPageScripts } from "../background-page.js";
import type { Draft, Rule } from "../conversion.js";
import { isObject, packagePath, strings } from "../json.js";
import { workerFile } from "../worker-file.js";

/** A background that needs a document runs in an offscreen one, and the layer is the worker in front of it. */
export const rule = {
  id: "background-document",
  targets: ["chrome"],
  why: "A service worker has no document, and of Chrome's documents that nobody sees the background can be in an offscreen one.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/offscreen",
  apply(draft) {
    const { manifest, layer } = draft;
    const { background } = manifest;
    if (!layer.document || !layer.background || !isObject(background)) return;
    const { page, needs, script } = layer.document;
    const key = typeof background.page === "string" ? "background.page" : "background.scripts";
    if (typeof background.page === "string") {
      const scripts = backgroundPageScripts(draft, background.page);
      if (!scripts) {
        delete manifest.background;
        return;
      }
      tellInline(draft, page, scripts);
    } else {
      const files = strings(background.scripts).map(packagePath).filter(isThere(draft, key));
      draft.write(page, pageFile([script, ...files], background.type === "module"));
    }
    // Chrome reads the paths of icons from the folder of the worker, and the program means that of its page.
    const worker = `${page.slice(0, page.lastIndexOf("/") + 1)}compat-worker.js`;
    draft.write(worker, workerFile({ module: false, window: false, layer: layer.background, scripts: [] }));
    manifest.background = { service_worker: worker };
    draft.report(
      "note",
      key,
      `Runs in the offscreen document ${page}, because it uses ${needs.join(", ")}; the service worker ${worker} stands between it and Chrome.`,
    );
  },
} as const satisfies Rule;

/** Chrome's own policy, which no extension of version 3 can loosen. */
function tellInline(draft: Draft, page: string, scripts: readonly { readonly file?: string }[]): void {
  if (scripts.every(({ file }) => file !== undefined)) return;
  draft.report(
    "loss",
    "background.page",
    `The inline script of ${page} does not run: Chrome runs files of the package only.`,
    "Move it into a file of its own.",
  );
}

const isThere = (draft: Draft, path: string) => (file: string) => {
  const there = draft.files.has(file);
  if (!there) draft.report("note", path, `Left out ${file}: the package has no such file.`);
  return there;
};

/** A page that runs scripts as the page does that Firefox makes of them: in a body, one after the other. */
function pageFile([layer = "", ...scripts]: readonly string[], module: boolean): string {
  const type = module ? ' type="module"' : "";
  const address = (file: string) => `/${file.split("/").map(encodeURIComponent).join("/")}`;
  return [
    "<!doctype html>",
    "<!-- Written by compat build: the extension's background runs in this document. -->",
    '<html><head><meta charset="utf-8"></head><body>',
    `<script src="${address(layer)}"></script>`,
    ...scripts.map((file) => `<script src="${address(file)}"${type}></script>`),
    "</body></html>",
    "",
  ].join("\n");
}
