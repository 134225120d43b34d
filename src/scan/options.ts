import type { RawOption } from "./findings.js";
import { bare, isFunction, keyOf, type Node, textOf } from "./nodes.js";
import type { Scope } from "./scopes.js";
import type { Values } from "./values.js";

/** More than these in one call is data, such as a list of rules. */
const MOST = 256;
const DEEPEST = 5;

/** The options and literal arguments of a call: written in it, or in a constant that it names. */
export function optionsOf(args: readonly Node[], scope: Scope, values: Values): RawOption[] {
  const found: RawOption[] = [];
  const queue: { node: Node; path: string; depth: number; span: Node }[] = [];
  for (const [index, arg] of args.entries()) {
    if (arg.type === "SpreadElement") break;
    queue.push({ node: arg, path: String(index), depth: 0, span: arg });
  }
  for (let at = 0; at < queue.length && found.length < MOST; at++) {
    const { node, path, depth, span } = queue[at] as (typeof queue)[number];
    const inner = settled(bare(node), scope, values);
    const value = literalValue(inner);
    if (depth > 0 || value !== undefined)
      found.push({ path, start: span.start, end: span.end, ...(value !== undefined && { value }) });
    if (depth >= DEEPEST || isFunction(inner)) continue;
    if (inner.type === "ArrayExpression")
      for (const [index, element] of inner.elements.slice(0, MOST).entries())
        if (element) queue.push({ node: element, path: `${path}.${index}`, depth: depth + 1, span: element });
    if (inner.type !== "ObjectExpression") continue;
    for (const property of inner.properties.slice(0, MOST)) {
      if (property.type === "SpreadElement") {
        queue.push({ node: property.argument, path, depth: 0, span: property });
        continue;
      }
      const key = keyOf(property);
      if (key !== undefined)
        queue.push({ node: property.value, path: `${path}.${key}`, depth: depth + 1, span: property });
    }
  }
  return found;
}

/** What a name stands for, where it is given only once, as an object, a list or a literal. */
function settled(node: Node, scope: Scope, values: Values): Node {
  if (node.type !== "Identifier") return node;
  const text = values.of(node, scope).find((value) => value.type === "object");
  if (text?.type === "object") return text.node;
  const sources = scope.find(node.name)?.sources ?? [];
  const [only] = sources;
  if (!only || sources.length > 1 || only.take.length) return node;
  if (only.from.type === "parameter" || only.from.type === "imported") return node;
  const from = bare(only.from);
  return from.type === "Identifier" ? node : from;
}

function literalValue(node: Node): RawOption["value"] {
  const text = textOf(node);
  if (text !== undefined) return text;
  if (node.type === "Literal")
    return typeof node.value === "number" || typeof node.value === "boolean" || node.raw === "null"
      ? (node.value as number | boolean | null)
      : undefined;
  if (node.type !== "UnaryExpression" || node.argument.type !== "Literal" || typeof node.argument.value !== "number")
    return undefined;
  // `!0` and `!1` are how minifiers write true and false.
  if (node.operator === "!") return !node.argument.value;
  return node.operator === "-" ? -node.argument.value : undefined;
}
