import MagicString from "magic-string";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => "tagName" in node;

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

function* elements(node: Node): Generator<Element> {
  if (isElement(node)) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* elements(child);
}

const isCharset = (element: Element): boolean =>
  element.tagName === "meta" && attribute(element, "charset") !== undefined;

/** Where the script has to stand: before everything that runs, after the doctype and a character set that comes first. */
function placeIn(html: string): number {
  const all = [...elements(parse(html, { sourceCodeLocationInfo: true }))].filter((each) => each.sourceCodeLocation);
  const head = all.find(({ tagName }) => tagName === "head");
  const inside = all.filter(({ tagName }) => !["html", "head", "body"].includes(tagName));
  const [first] = inside;
  if (first && isCharset(first)) return first.sourceCodeLocation?.endOffset ?? 0;
  const start = head?.sourceCodeLocation?.startTag;
  if (start) return start.endOffset;
  const body = all.find(({ tagName }) => tagName === "body")?.sourceCodeLocation?.startTag;
  const places = [first?.sourceCodeLocation?.startOffset, body?.endOffset].filter((place) => place !== undefined);
  return places.length ? Math.min(...places) : html.length;
}

/**
 * Puts a classic script before every other one of a page. What the page already loads stays as it is.
 *
 * @returns the page's new text, or undefined if it loads the script already
 */
export function injectIntoPage(html: string, script: string): string | undefined {
  const loads = [...elements(parse(html))].some(
    (element) => element.tagName === "script" && attribute(element, "src") === `/${script}`,
  );
  if (loads) return undefined;
  const place = placeIn(html);
  const tag = `<script src="/${script}"></script>`;
  const indent = /^\r?\n[ \t]*(?=\S)/.exec(html.slice(place))?.[0];
  const text = new MagicString(html);
  if (indent) text.appendLeft(place, indent + tag);
  else text.appendLeft(place, tag);
  return text.toString();
}
