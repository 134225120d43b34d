import type { Findings } from "./findings.js";
import type { Node } from "./nodes.js";
import { isMention, literalIn } from "./words.js";

type Text = Extract<Node, { type: "Literal" | "TemplateLiteral" | "JSXText" }>;

/** Notes what a literal text means: an address that only one browser understands, or a path of the package. */
export function noteText(node: Text, { literals, mentions }: Findings): void {
  const parts =
    node.type === "TemplateLiteral" ? node.quasis.map(({ value }) => value.cooked ?? "") : [writtenIn(node)];
  for (const text of parts) {
    const literal = literalIn(text);
    if (literal) literals.push({ ...literal, start: node.start, end: node.end });
  }
  const [only = ""] = parts;
  if (parts.length === 1 && isMention(only)) mentions.add(only);
}

function writtenIn(node: Extract<Node, { type: "Literal" | "JSXText" }>): string {
  if (typeof node.value === "string") return node.value;
  return "regex" in node ? node.regex.pattern.replaceAll("\\/", "/") : "";
}
