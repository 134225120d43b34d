import { alternatives, distinct, MOST } from "./alternatives.js";
import { BundledModules, isInterop } from "./bundled-modules.js";
import type { Declarations } from "./declare.js";
import { type ApiValue, fromPackage, isGlobalObject, isRoot, type Known } from "./known.js";
import {
  bare,
  type Class,
  isClass,
  isFunction,
  keyOf,
  type MemberExpression,
  type Node,
  result,
  textOf,
} from "./nodes.js";
import type { Binding, Routine, Scope, Source } from "./scopes.js";

/** What an expression may stand for, as far as a scan follows it. */
export type Value =
  | ApiValue
  | { readonly type: "global" }
  | { readonly type: "routine"; readonly routine: Routine }
  | { readonly type: "object"; readonly node: Extract<Node, { type: "ObjectExpression" }>; readonly scope: Scope }
  | { readonly type: "class" | "instance"; readonly node: Class; readonly scope: Scope };

/** Deeper expressions are left alone: the walk itself must not fill the stack. */
const DEEPEST = 150;

/** Follows expressions to what they stand for. Each expression is followed once. */
export class Values {
  readonly #known = new Map<Node, readonly Value[]>();
  readonly #bindings = new Map<Binding, readonly Value[]>();
  readonly #modules: BundledModules;
  #depth = 0;

  constructor(
    readonly declarations: Declarations,
    readonly known: Known,
  ) {
    this.#modules = new BundledModules(declarations);
    if (!this.#modules.find(this)) return;
    this.#known.clear();
    this.#bindings.clear();
  }

  /** What an expression may stand for. */
  of(node: Node, scope: Scope): readonly Value[] {
    const inner = result(node);
    const known = this.#known.get(inner);
    if (known) return known;
    if (this.#depth > DEEPEST) return [];
    this.#known.set(inner, []);
    this.#depth++;
    const values = distinct(this.#evaluate(inner, scope));
    this.#depth--;
    this.#known.set(inner, values);
    return values;
  }

  /** What a declared name may stand for. */
  ofBinding(binding: Binding): readonly Value[] {
    const known = this.#bindings.get(binding);
    if (known) return known;
    if (this.#depth > DEEPEST) return [];
    this.#bindings.set(binding, []);
    this.#depth++;
    const values = distinct(binding.sources.slice(0, 4 * MOST).flatMap((source) => this.ofSource(source)));
    this.#depth--;
    this.#bindings.set(binding, values);
    return values;
  }

  /** What the property of a value may stand for. */
  property(value: Value, name: string): readonly Value[] {
    switch (value.type) {
      case "api":
        if (!value.path.length && (name === "default" || name === "a")) return [value];
        return [{ ...value, path: [...value.path, name] }];
      case "global":
        return this.#global(name);
      case "object":
        if (name === "exports" && this.#modules.isExportsOf(value.node))
          return [{ type: "api", root: "browser", path: [] }];
        return this.#ofObject(value.node, value.scope, name);
      case "routine":
        return this.#written(value.routine.node, name);
      default:
        return [...this.#ofClass(value.node, value.type === "class", name), ...this.#written(value.node, name)];
    }
  }

  /** The text of a literal, or of a name that always stands for one. */
  text(node: Node, scope: Scope): string | undefined {
    const own = textOf(node);
    if (own !== undefined || node.type !== "Identifier") return own;
    const sources = scope.find(node.name)?.sources;
    const from = sources?.length === 1 && !sources[0]?.take.length ? sources[0]?.from : undefined;
    return from && from.type !== "parameter" && from.type !== "imported" ? textOf(bare(from)) : undefined;
  }

  /** The name of a member, where it is written out or a constant. */
  memberName(node: MemberExpression, scope: Scope): string | undefined {
    if (node.computed) return this.text(bare(node.property), scope);
    return node.property.type === "PrivateIdentifier" ? `#${node.property.name}` : node.property.name;
  }

  #evaluate(node: Node, scope: Scope): readonly Value[] {
    if (isFunction(node)) {
      const routine = this.declarations.routines.get(node);
      return routine ? [{ type: "routine", routine }] : [];
    }
    if (isClass(node)) return [{ type: "class", node, scope: this.declarations.scopes.get(node) ?? scope }];
    switch (node.type) {
      case "Identifier":
        return this.#ofName(node.name, scope);
      case "ThisExpression":
        if (scope.owner) return [{ type: "instance", node: scope.owner, scope }];
        return this.declarations.kind === "script" && scope.isTopThis() ? [{ type: "global" }] : [];
      case "ObjectExpression":
        return [{ type: "object", node, scope }];
      case "MemberExpression":
        return this.#ofMember(node, scope);
      case "LogicalExpression": {
        const right = this.of(node.right, scope);
        return node.operator === "&&" ? right : alternatives(this.of(node.left, scope), right);
      }
      case "ConditionalExpression":
        return alternatives(this.of(node.consequent, scope), this.of(node.alternate, scope));
      case "AssignmentExpression":
        return this.of(node.right, scope);
      case "CallExpression":
        return this.#ofCall(node.callee, node.arguments, scope);
      case "NewExpression": {
        const first = node.arguments[0];
        if (node.callee.type === "Identifier" && node.callee.name === "Proxy" && first) return this.of(first, scope);
        return this.of(node.callee, scope).flatMap((value) =>
          value.type === "class" ? [{ ...value, type: "instance" as const }] : [],
        );
      }
      default:
        return [];
    }
  }

  #ofName(name: string, scope: Scope): readonly Value[] {
    const binding = scope.find(name);
    if (!binding) return this.#global(name);
    const values = this.ofBinding(binding);
    // A bare `var browser;` at the top of a script names the global that is there already.
    if (
      !binding.sources.length &&
      isRoot(name) &&
      binding.scope === this.declarations.top &&
      this.declarations.kind === "script"
    )
      return [{ type: "api", root: name, path: [] }];
    return values;
  }

  #global(name: string): readonly Value[] {
    if (isRoot(name)) return [{ type: "api", root: name, path: [] }];
    if (isGlobalObject(name)) return [{ type: "global" }];
    const written = (this.declarations.globals.get(name) ?? []).flatMap((source) => this.ofSource(source));
    const top = this.declarations.kind === "script" ? this.declarations.top.bindings.get(name) : undefined;
    return [...written, ...(top ? this.ofBinding(top) : []), ...this.known.global(name)];
  }

  #ofMember(node: MemberExpression, scope: Scope): readonly Value[] {
    const names: (string | undefined)[] = [];
    let base: Node = node;
    for (; base.type === "MemberExpression"; base = result(base.object)) names.push(this.memberName(base, scope));
    let values = this.of(base, scope);
    for (const name of names.reverse()) {
      if (name === undefined || !values.length) return [];
      values = distinct(values.flatMap((value) => this.property(value, name)));
    }
    return values;
  }

  /** What one place gives to a name. */
  ofSource({ from, scope, take }: Source): readonly Value[] {
    let values: readonly Value[];
    if (from.type === "parameter")
      values = from.of.calls.slice(0, 4 * MOST).flatMap(({ args, scope: at }) => {
        const given = args[from.index];
        return given && given.type !== "SpreadElement" ? this.of(given, at) : [];
      });
    else if (from.type === "imported")
      values = [...fromPackage(from.specifier, from.name), ...this.known.imported(from.specifier, from.name)];
    else values = this.of(from, scope);
    for (const name of take) values = values.flatMap((value) => this.property(value, name));
    return values.filter((value) => value.type !== "api" || !value.path.includes("?"));
  }

  #ofObject(node: Extract<Node, { type: "ObjectExpression" }>, scope: Scope, name: string): readonly Value[] {
    for (const property of node.properties) {
      if (property.type !== "Property" || keyOf(property) !== name) continue;
      if (property.kind === "init") return [...this.of(property.value, scope), ...this.#written(node, name)];
      const getter = this.declarations.routines.get(property.value);
      if (property.kind === "get" && getter) return this.#returned(getter);
    }
    return this.#written(node, name);
  }

  #ofClass(node: Class, isStatic: boolean, name: string): readonly Value[] {
    const scope = this.declarations.scopes.get(node);
    return node.body.body.flatMap((member) => {
      if (!("key" in member) || !scope || keyOf(member) !== name || member.static !== isStatic) return [];
      if (member.type === "PropertyDefinition") return member.value ? this.of(member.value, scope) : [];
      const routine = member.type === "MethodDefinition" ? this.declarations.routines.get(member.value) : undefined;
      if (!routine) return [];
      return member.type === "MethodDefinition" && member.kind === "get"
        ? this.#returned(routine)
        : [{ type: "routine" as const, routine }];
    });
  }

  #written(node: Node, name: string): readonly Value[] {
    return (this.declarations.properties.get(node)?.get(name) ?? []).flatMap((source) => this.ofSource(source));
  }

  #returned(routine: Routine): readonly Value[] {
    if (routine.node.async || routine.node.generator) return [];
    return alternatives(...routine.returns.slice(0, 4 * MOST).map(({ node, scope }) => this.of(node, scope)));
  }

  #ofCall(callee: Node, args: readonly Node[], scope: Scope): readonly Value[] {
    const called = result(callee);
    const first = args[0];
    if (called.type === "Identifier") {
      const key = first?.type === "Literal" ? String(first.value) : undefined;
      if (called.name === "require" && key !== undefined && !scope.find("require")) {
        const found = fromPackage(key, "default");
        if (found.length) return found;
      }
      if (key !== undefined && args.length === 1 && this.#modules.keys.has(key))
        return [{ type: "api", root: "browser", path: [] }];
      if (this.#modules.gives(scope.find(called.name))) return [{ type: "api", root: "browser", path: [] }];
    }
    const values = this.of(called, scope).flatMap((value): readonly Value[] => {
      if (value.type === "routine") return this.#returned(value.routine);
      if (value.type !== "api") return [];
      if (!value.path.length) return [value];
      return value.path.at(-1) === "bind" ? [{ ...value, path: value.path.slice(0, -1) }] : [];
    });
    if (values.length || !first || first.type === "SpreadElement") return values;
    const passesOn = called.type === "Identifier" ? scope.find(called.name) : isInterop(called);
    return passesOn ? this.of(first, scope).filter((value) => value.type === "api" && !value.path.length) : [];
  }
}
