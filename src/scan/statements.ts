import { bare, type Node } from "./nodes.js";
import type { Scope } from "./scopes.js";

/** True where a statement always leaves the list that it is in. */
export function exits(statement: Node): boolean {
  let last: Node | undefined = statement;
  while (last?.type === "BlockStatement") last = last.body.at(-1);
  switch (last?.type) {
    case "ReturnStatement":
    case "ThrowStatement":
    case "ContinueStatement":
    case "BreakStatement":
      return true;
    default:
      return false;
  }
}

/**
 * True for a statement that does nothing but `importScripts(…)`, also inside `try` or behind a test whether there is such
 * a function: all that it does can be done by a list of scripts.
 */
export function loadsOnly(statement: Node, scope: Scope): boolean {
  switch (statement.type) {
    case "ExpressionStatement": {
      const expression = bare(statement.expression);
      const all = expression.type === "SequenceExpression" ? expression.expressions : [expression];
      return all.every((one) => isLoad(bare(one), scope));
    }
    case "BlockStatement":
      return statement.body.length > 0 && statement.body.every((inner) => loadsOnly(inner, scope));
    case "TryStatement":
      return !statement.finalizer && loadsOnly(statement.block, scope);
    case "IfStatement":
      return !statement.alternate && asksForLoader(statement.test) && loadsOnly(statement.consequent, scope);
    default:
      return false;
  }
}

function isLoad(node: Node, scope: Scope): boolean {
  if (node.type === "LogicalExpression")
    return node.operator === "&&" && asksForLoader(node.left) && isLoad(bare(node.right), scope);
  if (node.type !== "CallExpression") return false;
  return isLoader(node.callee) && !scope.find("importScripts");
}

/** `importScripts` and `self.importScripts`. */
export function isLoader(node: Node): boolean {
  const callee = bare(node);
  if (callee.type === "Identifier") return callee.name === "importScripts";
  if (callee.type !== "MemberExpression" || callee.computed || callee.property.type !== "Identifier") return false;
  const object = bare(callee.object);
  return (
    callee.property.name === "importScripts" && object.type === "Identifier" && /^(self|globalThis)$/.test(object.name)
  );
}

/** `typeof importScripts === "function"` and the like. */
function asksForLoader(test: Node): boolean {
  const node = bare(test);
  if (isLoader(node)) return true;
  if (node.type !== "BinaryExpression") return false;
  if (node.operator === "in") return node.left.type === "Literal" && node.left.value === "importScripts";
  const [tested, other] = node.left.type === "Literal" ? [node.right, node.left] : [node.left, node.right];
  if (tested.type !== "UnaryExpression" || tested.operator !== "typeof" || !isLoader(tested.argument)) return false;
  if (other.type !== "Literal") return false;
  return other.value === "function"
    ? node.operator.startsWith("==")
    : node.operator !== "==" && node.operator !== "===";
}

/** True for what stops the code around it until a promise is settled. */
export function waits(node: Node): boolean {
  if (node.type === "ForOfStatement") return node.await;
  return node.type === "AwaitExpression" || (node.type === "VariableDeclaration" && node.kind === "await using");
}
