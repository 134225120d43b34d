import type { Literal } from "./file-scan.js";
import type { Context, Findings } from "./findings.js";
import type { Node } from "./nodes.js";
import { isMention, literalIn } from "./words.js";

type Text = Extract<Node, { type: "Literal" | "TemplateLiteral" | "JSXText" }>;

/** Notes what a literal text means: an address that only one browser understands, or a path of the package. */
export function noteText(node: Text, context: Context, { literals, mentions }: Findings): void {
  const parts =
    node.type === "TemplateLiteral"
      ? node.quasis.map(({ value, start, end }) => ({ text: value.cooked ?? "", start, end }))
      : [{ text: writtenIn(node), start: node.start, end: node.end }];
  const form = formOf(node);
  for (const { text, ...span } of parts) {
    const literal = literalIn(text);
    if (literal) literals.push({ ...literal, ...span, form, context });
  }
  const only = parts[0]?.text ?? "";
  if (parts.length === 1 && isMention(only)) mentions.add(only);
}

function formOf(node: Text): Literal["form"] {
  if (node.type === "TemplateLiteral") return "template";
  return node.type === "Literal" && "regex" in node ? "regex" : "string";
}

function writtenIn(node: Extract<Node, { type: "Literal" | "JSXText" }>): string {
  if (typeof node.value === "string") return node.value;
  return "regex" in node ? node.regex.pattern.replaceAll("\\/", "/") : "";
}
