import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A script of a page, in the order in which a browser runs them. */
export interface PageScript {
  readonly kind: "classic" | "module";
  /** The file in the package; undefined for inline code and for addresses elsewhere. */
  readonly file?: string;
  /** The address, where it is none of the package. */
  readonly elsewhere?: string;
}

/**
 * The scripts of a page: classic ones first, then the deferred ones and modules.
 *
 * @param page the page's path in the package, which relative addresses start from
 * @see https://html.spec.whatwg.org/multipage/scripting.html#the-script-element
 */
export function scriptsOfPage(html: string, page: string): PageScript[] {
  const found = [...elements(parse(html))].flatMap((element) => read(element, page));
  const [first, later] = [false, true].map((deferred) => found.filter((each) => each.deferred === deferred));
  return [...(first ?? []), ...(later ?? [])].map(({ script }) => script);
}

const PACKAGE = "https://package.invalid/";
const CLASSIC = /^((text|application)\/(x-)?(java|ecma)script)?$/i;

function read(element: Element, page: string): { script: PageScript; deferred: boolean }[] {
  if (element.tagName !== "script") return [];
  const attribute = (name: string) => element.attrs.find((each) => each.name === name)?.value;
  const type = (attribute("type") ?? "").trim();
  const module = /^module$/i.test(type);
  if ((!module && !CLASSIC.test(type)) || (!module && attribute("nomodule") !== undefined)) return [];
  const kind = module ? "module" : "classic";
  const source = attribute("src");
  if (source === undefined) return [{ script: { kind }, deferred: module }];
  const deferred = module || attribute("defer") !== undefined;
  const base = new URL(page, PACKAGE);
  if (!URL.canParse(source, base)) return [];
  const url = new URL(source, base);
  const inside = url.origin === base.origin;
  const place = inside ? { file: decodeURIComponent(url.pathname.slice(1)) } : { elsewhere: source };
  return [{ script: { kind, ...place }, deferred }];
}

function* elements(node: Node): Generator<Element> {
  if ("tagName" in node) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* elements(child);
}
