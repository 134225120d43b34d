import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Import, Literal, Place } from "./file-scan.js";
import type { Known } from "./known.js";
import type { Places } from "./places.js";
import { type CodeScan, scanCode } from "./scan-code.js";
import { isMention, literalIn } from "./words.js";

type Element = DefaultTreeAdapterTypes.Element;
type HtmlScan = Omit<CodeScan, "kind">;

const SCRIPT = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;
const FRAMES: Readonly<Record<string, string>> = { iframe: "src", frame: "src", embed: "src", object: "data" };

/** Scans a page: its scripts, those written in it included, its frames and its links. */
export function scanHtml(path: string, text: string, known: Known, places: Places): HtmlScan {
  const imports: Import[] = [];
  const literals: (Literal & Place)[] = [];
  const mentions = new Set<string>();
  const inline: CodeScan[] = [];
  for (const element of elementsOf(text)) {
    const location = element.sourceCodeLocation;
    if (!location) continue;
    const statement = places.of(location.startOffset, location.endOffset);
    const attribute = (name: string) => element.attrs.find((one) => one.name === name)?.value;
    const placeOf = (name: string): Place => {
      const at = location.attrs?.[name] ?? location;
      return places.of(at.startOffset, at.endOffset);
    };
    for (const { name, value } of element.attrs) {
      const literal = literalIn(value);
      if (literal) literals.push({ ...literal, form: "attribute", ...placeOf(name) });
      if (/^(href|action|formaction)$/.test(name) && isMention(value)) mentions.add(value);
    }
    const frame = FRAMES[element.tagName];
    const framed = frame && attribute(frame);
    if (frame && framed)
      imports.push({ kind: "frame", specifier: framed, statement, topLevel: false, startup: true, ...placeOf(frame) });
    const type = attribute("type")?.trim() ?? "";
    if (element.tagName !== "script" || !SCRIPT.test(type)) continue;
    const isModule = type.toLowerCase() === "module";
    const source = attribute("src");
    if (source !== undefined) {
      imports.push({
        kind: isModule ? "module-script" : "script",
        specifier: source,
        statement,
        topLevel: false,
        startup: true,
        ...placeOf("src"),
      });
      continue;
    }
    if (!location.startTag || !location.endTag) continue;
    const from = location.startTag.endOffset;
    inline.push(
      scanCode(
        `${path}.js`,
        text.slice(from, location.endTag.startOffset),
        isModule ? "module" : "script",
        known,
        places,
        from,
      ),
    );
  }
  const all = <Key extends "uses" | "globals" | "literals" | "ownIds" | "awaits" | "imports" | "problems">(key: Key) =>
    inline.flatMap((scan) => scan[key] as CodeScan[Key][number][]);
  return {
    uses: all("uses"),
    globals: all("globals"),
    literals: [...literals, ...all("literals")],
    ownIds: all("ownIds"),
    awaits: all("awaits"),
    imports: [...imports, ...all("imports")],
    mentions: [...new Set([...mentions, ...inline.flatMap((scan) => scan.mentions)])],
    problems: all("problems"),
    gives: new Map(inline.flatMap((scan) => (scan.kind === "script" ? [...scan.gives] : []))),
    declares: new Set(inline.flatMap((scan) => [...scan.declares])),
    visited: inline.reduce((sum, { visited }) => sum + visited, 0),
  };
}

function elementsOf(text: string): Element[] {
  const found: Element[] = [];
  const stack: DefaultTreeAdapterTypes.Node[] = [parse(text, { sourceCodeLocationInfo: true })];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ("tagName" in node) found.push(node);
    if ("content" in node) stack.push(node.content);
    if ("childNodes" in node) stack.push(...node.childNodes.toReversed());
  }
  return found;
}
