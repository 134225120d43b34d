import { bare, keyOf, type Node } from "./nodes.js";

/** A name that a pattern gives a value to. */
export interface NamedPart {
  readonly name: string;
  readonly node: Node;
  /** The properties that lead to it; `?` for one that is not written out. */
  readonly take: readonly string[];
  /** What it gets where nothing is there. */
  readonly fallback?: Node;
}

interface Part {
  readonly node: Node;
  readonly take: readonly string[];
  readonly fallback?: Node;
}

/** Every name of a declaration, a parameter or the left side of an assignment. */
export function namesIn(pattern: Node): NamedPart[] {
  const found: NamedPart[] = [];
  for (const { node, take, fallback } of partsOf(pattern))
    if (node.type === "Identifier") found.push({ name: node.name, node, take, ...(fallback && { fallback }) });
  return found;
}

/** Every target of a pattern, with the properties that lead to it: names, and in assignments members. */
export function partsOf(pattern: Node): Part[] {
  const found: Part[] = [];
  const stack: Part[] = [{ node: pattern, take: [] }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { take } = next;
    const node = bare(next.node);
    const add = (inner: Node, step: readonly string[], fallback?: Node) =>
      stack.push({ node: inner, take: step.length ? [...take, ...step] : take, ...(fallback && { fallback }) });
    if (node.type === "AssignmentPattern") add(node.left, [], node.right);
    else if (node.type === "RestElement") add(node.argument, ["?"]);
    else if (node.type === "TSParameterProperty") add(node.parameter, []);
    else if (node.type === "ArrayPattern") for (const element of node.elements) element && add(element, ["?"]);
    else if (node.type === "ObjectPattern")
      for (const property of node.properties) {
        if (property.type === "RestElement") add(property.argument, []);
        else add(property.value, [keyOf(property) ?? "?"]);
      }
    else found.push({ ...next, node });
  }
  return found.reverse();
}
