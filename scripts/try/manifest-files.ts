import type { Manifest } from "../../src/manifest/conversion.js";

type Tree = Record<string, unknown>;

const at = (tree: unknown, key: string): unknown =>
  typeof tree === "object" && tree !== null ? (tree as Tree)[key] : undefined;
const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === "string" && item !== "");
const clean = (file: string): string => file.replace(/^\.?\//, "").replace(/[?#].*$/, "");

/** The pages that a user can open beside a click on the button: options, panels, pages in place of the browser's. */
export function manifestPages(manifest: Manifest): string[] {
  const pages = [
    ...texts(manifest.options_page),
    ...texts(at(manifest.options_ui, "page")),
    ...texts(at(manifest.side_panel, "default_path")),
    ...texts(at(manifest.sidebar_action, "default_panel")),
    ...Object.values((manifest.chrome_url_overrides ?? {}) as Tree).flatMap(texts),
  ];
  return [...new Set(pages.map(clean))].filter((page) => !/^[a-z-]+:/.test(page));
}

/** Every script and page that the manifest names. */
export function manifestFiles(manifest: Manifest): string[] {
  const { background } = manifest;
  const contents = Array.isArray(manifest.content_scripts) ? manifest.content_scripts : [];
  const buttons = ["action", "browser_action", "page_action"].map((name) => manifest[name]);
  const files = [
    ...texts(at(background, "service_worker")),
    ...texts(at(background, "scripts")),
    ...texts(at(background, "page")),
    ...texts(manifest.devtools_page),
    ...buttons.flatMap((button) => texts(at(button, "default_popup"))),
    ...contents.flatMap((content: unknown) => [...texts(at(content, "js")), ...texts(at(content, "css"))]),
    ...manifestPages(manifest),
  ];
  return [...new Set(files.map(clean))].filter((file) => !/^[a-z-]+:/.test(file));
}

/** True when the manifest gives the extension a button in the toolbar. */
export const hasButton = (manifest: Manifest): boolean =>
  ["action", "browser_action", "page_action"].some((name) => typeof manifest[name] === "object");

/** Up to three addresses that the content scripts match, one for each pattern that names another host. */
export function matchingUrls(manifest: Manifest): string[] {
  const contents = Array.isArray(manifest.content_scripts) ? manifest.content_scripts : [];
  const urls = contents.flatMap((content: unknown) => texts(at(content, "matches"))).flatMap(urlOfPattern);
  return [...new Set(urls)].slice(0, 3);
}

/** An address that a match pattern matches, or nothing for one that only files or other schemes match. */
export function urlOfPattern(pattern: string): string[] {
  if (pattern === "<all_urls>") return ["http://www.example.com/page.html"];
  const [, scheme, host = "", rest = ""] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (!scheme) return [];
  const name = host === "*" ? "www.example.com" : host.replace(/^\*\./, "www.");
  return [`${scheme === "*" ? "http" : scheme}://${name}${rest.replaceAll("*", "page")}`];
}
