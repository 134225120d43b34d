import { backgroundPageScripts } from "../background-page.js";
import type { Draft, Rule } from "../conversion.js";
import { isObject, type JsonObject, packagePath, strings } from "../json.js";
import { insteadOf } from "../page-globals.js";
import type { PageScript } from "../page-scripts.js";
import { workerFile } from "../worker-file.js";

/** Chrome runs no background page: its scripts run in a service worker, after the layer. */
export const rule = {
  id: "background-service-worker",
  targets: ["chrome"],
  why: "In manifest version 3, Chrome runs the background as a service worker and warns of scripts and pages.",
  docs: "https://developer.chrome.com/docs/extensions/develop/migrate/to-service-workers",
  apply(draft) {
    const { manifest } = draft;
    const { background } = manifest;
    const layer = draft.layer.background;
    if (!isObject(background)) {
      if (layer) manifest.background = { service_worker: layer };
      return;
    }
    dropPersistent(draft, background);
    if (typeof background.service_worker === "string") keepWorker(draft, background);
    else if (typeof background.page === "string") fromPage(draft, background.page);
    else if (Array.isArray(background.scripts)) {
      const module = background.type === "module";
      const scripts = strings(background.scripts).map(packagePath);
      become(draft, "background.scripts", "", scripts, module);
    } else if (layer) manifest.background = { service_worker: layer };
  },
} as const satisfies Rule;

/** The name of the generated file; it stands where the page was, because addresses are relative to that. */
const FILE = "compat-worker.js";
const folderOf = (path: string) => path.slice(0, path.lastIndexOf("/") + 1);

function dropPersistent(draft: Draft, background: JsonObject): void {
  const { persistent } = background;
  delete background.persistent;
  if (draft.original.manifest_version === 3) {
    if (persistent !== undefined) {
      draft.report(
        "note",
        "background.persistent",
        "Left out: a background of manifest version 3 is never persistent.",
      );
    }
  } else if (persistent !== false && (background.scripts !== undefined || background.page !== undefined)) {
    draft.report(
      "loss",
      "background.persistent",
      "The background no longer stays alive: Chrome ends a worker after about 30 seconds without an event, and its variables are gone.",
      "Keep what has to last in storage.local or storage.session, and add every listener when the script starts.",
    );
  }
}

/** The build makes a worker of the author's own start with the layer. */
function keepWorker(draft: Draft, background: JsonObject): void {
  for (const key of ["scripts", "page"]) {
    if (background[key] === undefined) continue;
    delete background[key];
    draft.report(
      "note",
      `background.${key}`,
      "Left out: the service worker is there, and Chrome only warns of anything beside it.",
    );
  }
}

function fromPage(draft: Draft, page: string): void {
  const path = packagePath(page);
  const scripts = backgroundPageScripts(draft, page);
  if (!scripts) return;
  if (scripts.some(({ file }) => file === undefined)) {
    draft.report(
      "loss",
      "background.page",
      `The inline script of ${path} does not run: a service worker has only files.`,
      "Move it into a file of its own.",
    );
  }
  const files = scripts.flatMap(({ file }) => file ?? []);
  become(draft, "background.page", folderOf(path), files, isModular(draft, path, scripts));
}

/** Chrome's workers are either all modules or have none. */
function isModular(draft: Draft, page: string, scripts: readonly PageScript[]): boolean {
  const module = scripts.some(({ kind }) => kind === "module");
  const classic = scripts.flatMap(({ kind, file }) => (kind === "classic" && file ? [file] : []));
  if (module && classic.length) {
    draft.report(
      "loss",
      "background.page",
      `${classic.join(", ")} of ${page} now runs as a module, because a worker with modules has nothing else: its variables are its own, and its code is strict.`,
      "Make every script of the background a module, or none.",
    );
  }
  return module;
}

function become(draft: Draft, path: string, folder: string, files: readonly string[], module: boolean): void {
  const layer = draft.layer.background;
  const scripts = files.filter((file) => {
    const there = draft.files.has(file);
    if (!there && file !== layer) draft.report("note", path, `Left out ${file}: the package has no such file.`);
    return there && file !== layer;
  });
  if (!scripts.length && !layer) {
    delete draft.manifest.background;
    draft.report("note", path, "Left out: there is no script to run.");
    return;
  }
  const window = reportGlobals(draft, path, module);
  const [only] = scripts;
  const direct = layer === undefined && !window && scripts.length === 1 && only && folderOf(only) === folder;
  const service_worker = direct ? only : `${folder}${FILE}`;
  if (!direct) draft.write(service_worker, workerFile({ module, window, scripts, ...(layer && { layer }) }));
  draft.manifest.background = { service_worker, ...(module && { type: "module" }) };
  draft.report("note", path, `Runs as the service worker ${service_worker}, because Chrome has no background pages.`);
}

/** @returns whether the worker needs `window` as another name of its global */
function reportGlobals(draft: Draft, path: string, module: boolean): boolean {
  const window = draft.backgroundGlobals.has("window");
  const alias = window && !module;
  if (alias) draft.report("note", path, "window is another name of self there, because the background uses it.");
  for (const name of [...draft.backgroundGlobals].sort()) {
    if (name === "window" && alias) continue;
    draft.report(
      "loss",
      path,
      `The background uses ${name}, which a service worker does not have: what needs it fails in Chrome.`,
      name === "window" ? "Write globalThis instead." : insteadOf(name),
    );
  }
  return alias;
}
