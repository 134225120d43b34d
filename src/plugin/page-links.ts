import MagicString from "magic-string";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { isScript, outputPath } from "./output-path.js";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A file that a page names. */
export interface PageLink {
  /** From the manifest's folder. */
  readonly path: string;
  readonly kind: "script" | "module" | "file";
  /** Where the page writes it: offsets of the whole attribute. */
  readonly start: number;
  readonly end: number;
  readonly attribute: string;
}

const LINKS: Readonly<Record<string, string>> = {
  script: "src",
  link: "href",
  img: "src",
  iframe: "src",
  source: "src",
};

function* elements(node: Node): Generator<Element> {
  if ("tagName" in node) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* elements(child);
}

/** The path in the package that an address in a page means; undefined for addresses elsewhere. */
function resolved(page: string, written: string): string | undefined {
  const base = "package://package/";
  if (!URL.canParse(written, base + page)) return undefined;
  const { href, pathname } = new URL(written, base + page);
  return href.startsWith(base) ? decodeURI(pathname.slice(1)) : undefined;
}

/** The files that a page loads from its package. */
export function pageLinks(page: string, html: string): PageLink[] {
  return [...elements(parse(html, { sourceCodeLocationInfo: true }))].flatMap((element): PageLink[] => {
    const attribute = LINKS[element.tagName];
    const written = element.attrs.find(({ name }) => name === attribute)?.value;
    const place = attribute && element.sourceCodeLocation?.attrs?.[attribute];
    const path = written ? resolved(page, written) : undefined;
    if (!attribute || !place || !path) return [];
    const isModule = element.attrs.some(
      ({ name, value }) => name === "type" && value.trim().toLowerCase() === "module",
    );
    const kind = element.tagName !== "script" || !isScript(path) ? "file" : isModule ? "module" : "script";
    return [{ path, kind, attribute, start: place.startOffset, end: place.endOffset }];
  });
}

/** A page whose scripts are those that a bundler makes. */
export function linkPage(page: string, html: string, built: (path: string) => boolean): string {
  const text = new MagicString(html);
  for (const { path, kind, attribute, start, end } of pageLinks(page, html)) {
    if (kind !== "file" && built(path)) text.overwrite(start, end, `${attribute}="/${outputPath(path)}"`);
  }
  return text.toString();
}
