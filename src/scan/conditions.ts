import type { Guard } from "./file-scan.js";
import { type Fact, type Facts, globalKey, keysOf, nothing } from "./guards.js";
import { isGlobalObject } from "./known.js";
import { bare, type Node, result } from "./nodes.js";
import type { Scope } from "./scopes.js";
import type { Values } from "./values.js";

const DEEPEST = 60;

/** Reads conditions: what is there when they hold, and when they do not. */
export class Conditions {
  readonly #known = new Map<Node, Facts>();
  #depth = 0;

  constructor(readonly values: Values) {}

  of(node: Node, scope: Scope): Facts {
    const inner = result(node);
    const known = this.#known.get(inner);
    if (known) return known;
    if (this.#depth > DEEPEST) return nothing;
    this.#known.set(inner, nothing);
    this.#depth++;
    const facts = this.#read(inner, scope);
    this.#depth--;
    this.#known.set(inner, facts);
    return facts;
  }

  /** The fact that an expression's own member or global is there, without those that lead to it. */
  exactly(node: Node, scope: Scope, guard: Guard): Fact[] {
    const inner = result(node);
    if (inner.type !== "Identifier" && inner.type !== "MemberExpression") return [];
    const [value, other] = this.values.of(inner, scope);
    if (value?.type === "api") return value.path.length && !other ? [{ key: value.path.join("."), guard }] : [];
    const [name] = globalsOf(inner, scope, this.values);
    return name === undefined ? [] : [{ key: globalKey(name), guard }];
  }

  #read(node: Node, scope: Scope): Facts {
    switch (node.type) {
      case "Identifier":
        return this.#ofName(node, scope);
      case "MemberExpression":
        return { holds: this.#there(node, scope, "condition"), fails: [] };
      case "AssignmentExpression":
        return this.of(node.right, scope);
      case "AwaitExpression":
        return this.of(node.argument, scope);
      case "UnaryExpression":
        return node.operator === "!" ? turned(this.of(node.argument, scope)) : nothing;
      case "LogicalExpression":
        return this.#ofLogical(node, scope);
      case "BinaryExpression":
        return this.#ofBinary(node.left, node.operator, node.right, scope);
      case "CallExpression":
        return this.#ofCall(node.callee, node.arguments, scope);
      default:
        return nothing;
    }
  }

  #ofName(node: Extract<Node, { type: "Identifier" }>, scope: Scope): Facts {
    const there = this.#there(node, scope, "condition");
    if (there.length) return { holds: there, fails: [] };
    const sources = scope.find(node.name)?.sources ?? [];
    const [only] = sources;
    if (!only || sources.length > 1 || only.take.length) return nothing;
    if (only.from.type === "parameter" || only.from.type === "imported") return nothing;
    return this.of(only.from, only.scope);
  }

  #ofLogical(node: Extract<Node, { type: "LogicalExpression" }>, scope: Scope): Facts {
    const operands: Node[] = [node.right];
    let left = bare(node.left);
    for (; left.type === "LogicalExpression" && left.operator === node.operator; left = bare(left.left))
      operands.push(left.right);
    const each = [left, ...operands.reverse()].map((operand) => this.of(operand, scope));
    if (node.operator === "&&")
      return { holds: each.flatMap(({ holds }) => holds), fails: common(each.map(({ fails }) => fails)) };
    if (node.operator === "||")
      return { holds: common(each.map(({ holds }) => holds)), fails: each.flatMap(({ fails }) => fails) };
    return nothing;
  }

  #ofBinary(left: Node, operator: string, right: Node, scope: Scope): Facts {
    if (operator === "in") {
      const name = this.values.text(bare(left), scope);
      return name === undefined ? nothing : { holds: this.#inside(right, name, scope, "in"), fails: [] };
    }
    const swapped = isAbsent(left) || bare(left).type === "Literal";
    const [tested, other] = swapped ? [bare(right), bare(left)] : [bare(left), bare(right)];
    const isTypeof = tested.type === "UnaryExpression" && tested.operator === "typeof";
    const facts = isTypeof ? this.#there(tested.argument, scope, "typeof") : this.#there(tested, scope, "condition");
    const text = other.type === "Literal" && typeof other.value === "string" ? other.value : undefined;
    const absent = isTypeof ? text === "undefined" : isAbsent(other);
    // `typeof x < "u"` is how minifiers write `typeof x !== "undefined"`.
    if (isTypeof && text === "u" && /^[<>]=?$/.test(operator))
      return operator.startsWith("<") !== swapped ? { holds: facts, fails: [] } : { holds: [], fails: facts };
    const equal = operator === "==" || operator === "===";
    if (!equal && operator !== "!=" && operator !== "!==") return nothing;
    if (!isTypeof && !absent && other.type !== "Literal") return nothing;
    return equal !== absent ? { holds: facts, fails: [] } : { holds: [], fails: facts };
  }

  #ofCall(callee: Node, args: readonly Node[], scope: Scope): Facts {
    const called = result(callee);
    const [first, second] = args;
    if (called.type === "Identifier") {
      if (called.name === "Boolean" && first) return this.of(first, scope);
      return this.#ofOwnTest(called, scope);
    }
    if (called.type !== "MemberExpression") return this.#ofOwnTest(called, scope);
    const name = this.values.memberName(called, scope);
    const text = (arg: Node | undefined) => (arg ? this.values.text(bare(arg), scope) : undefined);
    if (name === "hasOwnProperty" && text(first) !== undefined)
      return { holds: this.#inside(called.object, text(first) ?? "", scope, "in"), fails: [] };
    const owner = bare(called.object);
    const asks =
      owner.type === "Identifier" &&
      ((owner.name === "Object" && name === "hasOwn") || (owner.name === "Reflect" && name === "has"));
    if (asks && first && text(second) !== undefined)
      return { holds: this.#inside(first, text(second) ?? "", scope, "in"), fails: [] };
    return { holds: this.#there(called, scope, "condition"), fails: [] };
  }

  /** A function of the program that only answers a condition: `const hasPanel = () => "sidePanel" in chrome`. */
  #ofOwnTest(callee: Node, scope: Scope): Facts {
    for (const value of this.values.of(callee, scope)) {
      const only =
        value.type === "routine" && value.routine.returns.length === 1 ? value.routine.returns[0] : undefined;
      if (only) return this.of(only.node, only.scope);
    }
    return nothing;
  }

  /** The facts when a property of an object is there. */
  #inside(object: Node, name: string, scope: Scope, guard: Guard): Fact[] {
    return this.values.of(object, scope).flatMap((value): Fact[] => {
      if (value.type === "api") return factsOf([...value.path, name], guard);
      return value.type === "global" ? [{ key: globalKey(name), guard }] : [];
    });
  }

  /** The facts when an expression has a value. */
  #there(node: Node, scope: Scope, guard: Guard): Fact[] {
    const inner = result(node);
    if (inner.type === "CallExpression") return this.#ofCall(inner.callee, inner.arguments, scope).holds.slice();
    if (inner.type !== "Identifier" && inner.type !== "MemberExpression") return [];
    const values = this.values.of(inner, scope);
    const api = values.flatMap((value) => (value.type === "api" ? factsOf(value.path, guard) : []));
    // Where it may be one of several members, none of them is known to be there.
    if (api.length) return values.length === 1 ? api : [];
    return [...globalsOf(inner, scope, this.values)].map((name) => ({ key: globalKey(name), guard }));
  }
}

/** The names of globals that an expression reads: `document` of `document.body`, `self.document` and `window.document`. */
function* globalsOf(node: Node, scope: Scope, values: Values): Generator<string> {
  let inner = node;
  for (; inner.type === "MemberExpression"; inner = bare(inner.object)) {
    const object = bare(inner.object);
    const name = values.memberName(inner, scope);
    if (name && object.type === "Identifier" && isGlobalObject(object.name) && !scope.find(object.name)) yield name;
  }
  if (inner.type === "Identifier" && !scope.find(inner.name)) yield inner.name;
}

function factsOf(path: readonly string[], guard: Guard): Fact[] {
  return keysOf(path).map((key) => ({ key, guard }));
}

function turned({ holds, fails }: Facts): Facts {
  return { holds: fails, fails: holds };
}

function common(all: readonly (readonly Fact[])[]): Fact[] {
  const [first = [], ...others] = all;
  return first.filter(({ key }) => others.every((facts) => facts.some((fact) => fact.key === key)));
}

function isAbsent(node: Node): boolean {
  const inner = bare(node);
  if (inner.type === "Identifier") return inner.name === "undefined";
  if (inner.type === "Literal") return inner.value === null && inner.raw === "null";
  return inner.type === "UnaryExpression" && inner.operator === "void";
}
