import { packagePath } from "./package-paths.js";

/** The kinds of places where a program's files run; `worker` is one that a page starts, without the extension API. */
export type ScanContext = "background" | "page" | "content" | "sandbox" | "worker";

/** A file that the browser starts by itself. */
export interface Entry {
  readonly path: string;
  readonly context: ScanContext;
}

type Json = Record<string, unknown>;

const ACTIONS = ["action", "browser_action", "page_action", "compose_action", "message_display_action"];

/** The files that a manifest names, with the context that each runs in. */
export function manifestEntries(manifest: Readonly<Json>, paths: Iterable<string>): Entry[] {
  const found: Entry[] = [];
  const add = (context: ScanContext, ...written: unknown[]) => {
    for (const path of written.flat())
      if (typeof path === "string" && path) found.push({ path: packagePath(path), context });
  };
  const app = objectAt(objectAt(manifest, "app"), "background");
  for (const background of [objectAt(manifest, "background"), app])
    add("background", background.service_worker, background.scripts, background.page);
  for (const script of listAt(manifest, "content_scripts")) add("content", script.js);
  add("content", objectAt(manifest, "user_scripts").api_script);
  add("sandbox", objectAt(manifest, "sandbox").pages);
  const sandboxed = new Set(found.filter(({ context }) => context === "sandbox").map(({ path }) => path));
  for (const action of ACTIONS) add("page", objectAt(manifest, action).default_popup);
  add("page", manifest.options_page, manifest.devtools_page, objectAt(manifest, "options_ui").page);
  add("page", objectAt(manifest, "side_panel").default_path, objectAt(manifest, "sidebar_action").default_panel);
  add(
    "page",
    ...Object.values(objectAt(manifest, "chrome_url_overrides")),
    objectAt(manifest, "cloud_file").management_url,
  );
  for (const handler of listAt(manifest, "file_handlers")) add("page", handler.action);
  const accessible = accessiblePages(manifest.web_accessible_resources, paths);
  add("page", ...accessible.filter((path) => !sandboxed.has(path)));
  return found;
}

function accessiblePages(resources: unknown, paths: Iterable<string>): string[] {
  const patterns = (Array.isArray(resources) ? resources : [])
    .flatMap((one: unknown) => (isObject(one) ? one.resources : one))
    .filter((pattern) => typeof pattern === "string")
    .map(
      (pattern) =>
        new RegExp(
          `^${packagePath(pattern)
            .split("*")
            .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
            .join(".*")}$`,
        ),
    );
  return patterns.length
    ? [...paths].filter((path) => /\.x?html?$/i.test(path) && patterns.some((pattern) => pattern.test(path)))
    : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objectAt(of: Readonly<Json>, key: string): Json {
  const value = of[key];
  return isObject(value) ? value : {};
}

function listAt(of: Readonly<Json>, key: string): Json[] {
  const value = of[key];
  return Array.isArray(value) ? value.filter(isObject) : [];
}
