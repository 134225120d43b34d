import { type DefaultTreeAdapterTypes, parse as parsePage } from "parse5";
import type { Span } from "./findings.js";
import { childrenOf, type Node } from "./nodes.js";
import { parse } from "./parse.js";

type Element = DefaultTreeAdapterTypes.Element;

/** A text that a file writes out: a literal of a script, an attribute of a page, or a style sheet. */
export interface WrittenText extends Span {
  readonly in: "code" | "page" | "style" | "data";
}

/** What a file writes out. What could not be parsed is in no text. */
export interface WrittenTexts {
  readonly texts: readonly WrittenText[];
  readonly unread: readonly Span[];
}

const SCRIPT = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/**
 * The stretches of a file in which an address or path can stand: not its comments, names and keys. Quotes and the
 * attributes' names are inside. Undefined for files of other kinds.
 */
export function writtenTexts(path: string, text: string): WrittenTexts | undefined {
  if (/\.css$/i.test(path)) return whole("style", text);
  if (/\.json$/i.test(path)) return whole("data", text);
  if (/\.x?html?$/i.test(path)) return inPage(path, text);
  return /\.[cm]?[jt]sx?$/i.test(path) ? inCode(path, text, 0) : undefined;
}

const whole = (kind: WrittenText["in"], { length: end }: string): WrittenTexts => ({
  texts: [{ in: kind, start: 0, end }],
  unread: [],
});

function inPage(path: string, text: string): WrittenTexts {
  const texts: WrittenText[] = [];
  const unread: Span[] = [];
  for (const { tagName, attrs, sourceCodeLocation: location } of elementsOf(text)) {
    if (!location) continue;
    for (const { startOffset: start, endOffset: end } of Object.values(location.attrs ?? {}))
      texts.push({ in: "page", start, end });
    if (!location.startTag || !location.endTag) continue;
    const [start, end] = [location.startTag.endOffset, location.endTag.startOffset];
    if (tagName === "style") texts.push({ in: "page", start, end });
    if (tagName !== "script") continue;
    const type = attrs.find(({ name }) => name === "type")?.value.trim() ?? "";
    if (!SCRIPT.test(type)) texts.push({ in: "data", start, end });
    else {
      const found = inCode(`${path}.js`, text.slice(start, end), start);
      texts.push(...found.texts);
      unread.push(...found.unread);
    }
  }
  return { texts, unread };
}

function elementsOf(text: string): Element[] {
  const found: Element[] = [];
  const stack: DefaultTreeAdapterTypes.Node[] = [parsePage(text, { sourceCodeLocationInfo: true })];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ("tagName" in node) found.push(node);
    if ("content" in node) stack.push(node.content);
    if ("childNodes" in node) stack.push(...node.childNodes);
  }
  return found;
}

function inCode(path: string, text: string, base: number): WrittenTexts {
  const { program, problems, lost } = parse(path, text, /^\s*(import|export)\b/m.test(text) ? "module" : "script");
  const unread = [...problems, ...lost.map(([start, end]) => ({ start, end }))];
  const at = ({ start, end }: Span): Span => ({ start: base + start, end: base + end });
  const texts: WrittenText[] = [];
  const stack: Node[] = program ? [program] : [];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const isText = node.type === "Literal" ? typeof node.value === "string" || "regex" in node : isTextNode(node);
    if (isText) texts.push({ in: "code", ...at(node) });
    const key = keyIn(node);
    for (const child of childrenOf(node)) if (child !== key || child.type !== "Literal") stack.push(child);
  }
  return { texts: texts.sort((one, other) => one.start - other.start), unread: unread.map(at) };
}

const isTextNode = ({ type }: Node): boolean => type === "TemplateElement" || type === "JSXText";

/** What only names a property: `{ "a": 1 }`, `x["a"]`. */
function keyIn(node: Node): Node | undefined {
  if (node.type === "MemberExpression") return node.property;
  return "key" in node ? (node.key as Node) : undefined;
}
