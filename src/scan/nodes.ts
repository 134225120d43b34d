import {
  type ArrowFunctionExpression,
  type CallExpression,
  type Class,
  type Function as FunctionWithBody,
  type MemberExpression,
  type NewExpression,
  type Node,
  visitorKeys,
} from "oxc-parser";

export type { CallExpression, Class, MemberExpression, NewExpression, Node };
export type Call = CallExpression | NewExpression;
export type FunctionNode = FunctionWithBody | ArrowFunctionExpression;

/** TypeScript nodes that hold code; every other one only says types, which do nothing at run time. */
const RUNS = new Set([
  "TSAsExpression",
  "TSNonNullExpression",
  "TSSatisfiesExpression",
  "TSTypeAssertion",
  "TSInstantiationExpression",
  "TSEnumDeclaration",
  "TSEnumBody",
  "TSEnumMember",
  "TSModuleDeclaration",
  "TSModuleBlock",
  "TSExportAssignment",
  "TSImportEqualsDeclaration",
  "TSParameterProperty",
]);

/** True for nodes that are gone once types are stripped. */
export function isTypeOnly(node: Node): boolean {
  return (node.type.startsWith("TS") && !RUNS.has(node.type)) || ("declare" in node && node.declare === true);
}

/** The nodes directly inside a node, in the order of the text; types are left out. */
export function childrenOf(node: Node): Node[] {
  const found: Node[] = [];
  const fields = node as unknown as Record<string, unknown>;
  for (const key of visitorKeys[node.type] ?? []) {
    const value = fields[key];
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child) && !isTypeOnly(child)) found.push(child);
  }
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

export function isFunction(node: Node): node is FunctionNode {
  return (
    node.type === "FunctionDeclaration" || node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression"
  );
}

export function isClass(node: Node): node is Class {
  return node.type === "ClassDeclaration" || node.type === "ClassExpression";
}

/** The function that `new` runs, where the class has one of its own. */
export function constructorOf({ body }: Class): FunctionNode | undefined {
  for (const member of body.body)
    if (member.type === "MethodDefinition" && member.kind === "constructor") return member.value;
  return undefined;
}

/** The expression inside parentheses, chains and type assertions. */
export function bare(node: Node): Node {
  for (let inner = node; ; ) {
    switch (inner.type) {
      case "ParenthesizedExpression":
      case "ChainExpression":
      case "TSAsExpression":
      case "TSNonNullExpression":
      case "TSSatisfiesExpression":
      case "TSTypeAssertion":
      case "TSInstantiationExpression":
        inner = inner.expression;
        break;
      default:
        return inner;
    }
  }
}

/** {@link bare}, and of a comma sequence its last expression: what minifiers write for a call without `this`. */
export function result(node: Node): Node {
  for (let inner = bare(node); ; ) {
    const last = inner.type === "SequenceExpression" ? inner.expressions.at(-1) : undefined;
    if (!last) return inner;
    inner = bare(last);
  }
}

/** The text that a string literal, or a template without expressions, stands for. */
export function textOf(node: Node): string | undefined {
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : undefined;
  if (node.type !== "TemplateLiteral" || node.expressions.length) return undefined;
  return node.quasis[0]?.value.cooked ?? undefined;
}

/** The name of a property key or a class member's key, where it is written out. */
export function keyOf(node: { readonly key: Node; readonly computed: boolean }): string | undefined {
  if (!node.computed && node.key.type === "Identifier") return node.key.name;
  if (node.key.type === "PrivateIdentifier") return `#${node.key.name}`;
  return node.key.type === "Literal" && typeof node.key.value === "number" ? String(node.key.value) : textOf(node.key);
}
