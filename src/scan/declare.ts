import type { Program } from "oxc-parser";
import {
  bare,
  type CallExpression,
  type Class,
  childrenOf,
  constructorOf,
  type FunctionNode,
  isClass,
  isFunction,
  type NewExpression,
  type Node,
  result,
} from "./nodes.js";
import { namesIn } from "./patterns.js";
import { type Routine, Scope, type Source } from "./scopes.js";

/** Everything that a program declares, assigns and calls, before any of it is followed. */
export interface Declarations {
  readonly program: Program;
  readonly top: Scope;
  readonly kind: "script" | "module";
  /** The scope that a node opens. */
  readonly scopes: ReadonlyMap<Node, Scope>;
  readonly routines: ReadonlyMap<Node, Routine>;
  /** Values assigned to properties of an object, class or function that the program shows. */
  readonly properties: ReadonlyMap<Node, ReadonlyMap<string, Source[]>>;
  /** Values assigned to names that nothing declares, or to properties of the global object. */
  readonly globals: ReadonlyMap<string, Source[]>;
  /** `something.exports = value`, as bundled CommonJS modules have it. */
  readonly exported: readonly Source[];
}

interface Assignment {
  readonly target: Node;
  readonly value: Node;
  readonly scope: Scope;
}

const GLOBAL = new Set(["window", "self", "globalThis", "global", "top", "frames"]);

/** Reads a program once: linear in its nodes. */
export class Declarer implements Declarations {
  readonly top = new Scope(undefined, true, undefined, undefined);
  readonly scopes = new Map<Node, Scope>();
  readonly routines = new Map<Node, Routine>();
  readonly properties = new Map<Node, Map<string, Source[]>>();
  readonly globals = new Map<string, Source[]>();
  readonly exported: Source[] = [];
  readonly #assignments: Assignment[] = [];
  readonly #calls: { readonly node: CallExpression | NewExpression; readonly scope: Scope }[] = [];

  constructor(
    readonly program: Program,
    readonly kind: "script" | "module",
  ) {
    const stack: { node: Node; scope: Scope }[] = [{ node: program, scope: this.top }];
    for (let next = stack.pop(); next; next = stack.pop()) {
      const scope = this.#enter(next.node, next.scope);
      for (const child of childrenOf(next.node)) stack.push({ node: child, scope });
    }
    for (const assignment of this.#assignments) this.#assign(assignment);
    for (const call of this.#calls) this.#link(call.node, call.scope);
  }

  /** Takes in what one node says; returns the scope of what is inside it. */
  #enter(node: Node, scope: Scope): Scope {
    if (isFunction(node)) return this.#enterFunction(node, scope);
    if (isClass(node)) return this.#enterClass(node, scope);
    switch (node.type) {
      case "BlockStatement":
        return scope.routine?.node.body === node ? scope : this.#open(node, scope);
      case "ForStatement":
      case "ForInStatement":
      case "ForOfStatement":
      case "SwitchStatement":
      case "StaticBlock":
      case "TSModuleBlock":
        return this.#open(node, scope);
      case "CatchClause": {
        const inner = this.#open(node, scope);
        if (node.param) for (const { name } of namesIn(node.param)) inner.declare(name);
        return inner;
      }
      case "VariableDeclaration":
        for (const { id, init } of node.declarations)
          for (const { name, take } of namesIn(id)) {
            const binding = (node.kind === "var" ? scope.hoisting() : scope).declare(name);
            if (init) binding.sources.push({ from: init, scope, take });
          }
        return scope;
      case "ImportDeclaration":
        if (node.importKind === "type") return scope;
        for (const specifier of node.specifiers) {
          if (specifier.type === "ImportSpecifier" && specifier.importKind === "type") continue;
          const name = importedName(specifier);
          const from = { type: "imported", specifier: node.source.value, name } as const;
          scope.declare(specifier.local.name).sources.push({ from, scope, take: [] });
        }
        return scope;
      case "TSEnumDeclaration":
      case "TSImportEqualsDeclaration":
        scope.declare(node.id.name);
        return scope;
      case "TSModuleDeclaration":
        if (node.id.type === "Identifier") scope.declare(node.id.name);
        return scope;
      case "AssignmentExpression":
        if (node.operator === "=" || node.operator === "||=" || node.operator === "??=")
          this.#assignments.push({ target: bare(node.left), value: node.right, scope });
        return scope;
      case "ReturnStatement":
        if (node.argument) scope.routine?.returns.push({ node: node.argument, scope });
        return scope;
      case "CallExpression":
      case "NewExpression":
        this.#calls.push({ node, scope });
        return scope;
      default:
        return scope;
    }
  }

  #open(node: Node, up: Scope): Scope {
    const scope = new Scope(up, node.type === "StaticBlock" || node.type === "TSModuleBlock", up.owner, up.routine);
    this.scopes.set(node, scope);
    return scope;
  }

  #enterFunction(node: FunctionNode, up: Scope): Scope {
    const routine: Routine = { node, scope: up, up: up.routine, returns: [], calls: [] };
    const owner = node.type === "FunctionDeclaration" ? undefined : up.owner;
    const scope = new Scope(up, true, owner, routine);
    this.scopes.set(node, scope);
    this.routines.set(node, routine);
    if (node.type === "FunctionDeclaration" && node.id)
      (this.kind === "script" ? up.hoisting() : up)
        .declare(node.id.name)
        .sources.push({ from: node, scope: up, take: [] });
    if (node.type === "FunctionExpression" && node.id)
      scope.declare(node.id.name).sources.push({ from: node, scope: up, take: [] });
    node.params.forEach((param, index) => {
      const pattern = param.type === "TSParameterProperty" ? param.parameter : param;
      for (const { name, take, fallback } of namesIn(pattern)) {
        const { sources } = scope.declare(name);
        if (param.type !== "RestElement")
          sources.push({ from: { type: "parameter", of: routine, index }, scope, take });
        if (fallback) sources.push({ from: fallback, scope, take: [] });
      }
    });
    if (node.type === "ArrowFunctionExpression" && node.expression) routine.returns.push({ node: node.body, scope });
    return scope;
  }

  #enterClass(node: Class, up: Scope): Scope {
    if (node.id && node.type === "ClassDeclaration")
      up.declare(node.id.name).sources.push({ from: node, scope: up, take: [] });
    const scope = new Scope(up, false, node, up.routine);
    this.scopes.set(node, scope);
    if (node.id && node.type === "ClassExpression")
      scope.declare(node.id.name).sources.push({ from: node, scope: up, take: [] });
    return scope;
  }

  #assign({ target, value, scope }: Assignment): void {
    if (target.type !== "MemberExpression") {
      for (const { name, take } of namesIn(target)) {
        const sources = scope.find(name)?.sources ?? listIn(this.globals, name);
        sources.push({ from: value, scope, take });
      }
      return;
    }
    if (target.computed || target.property.type !== "Identifier") return;
    const source = { from: value, scope, take: [] };
    const name = target.property.name;
    if (name === "exports") this.exported.push(source);
    const object = bare(target.object);
    if (object.type === "ThisExpression" && scope.owner) this.#property(scope.owner, name, source);
    if (object.type !== "Identifier") return;
    const binding = scope.find(object.name);
    if (!binding && GLOBAL.has(object.name)) listIn(this.globals, name).push(source);
    for (const { from, take } of binding?.sources ?? [])
      if (!take.length && from.type !== "parameter" && from.type !== "imported")
        this.#property(result(from), name, source);
  }

  #property(of: Node, name: string, source: Source): void {
    if (of.type !== "ObjectExpression" && !isClass(of) && !isFunction(of)) return;
    const known = this.properties.get(of) ?? new Map<string, Source[]>();
    this.properties.set(of, known);
    listIn(known, name).push(source);
  }

  /** Tells a function of a call that names it, or that it is written in. */
  #link({ callee, arguments: args }: CallExpression | NewExpression, scope: Scope): void {
    let called = result(callee);
    let given: readonly Node[] = args;
    if (called.type === "MemberExpression" && !called.computed && called.property.type === "Identifier") {
      if (called.property.name !== "call") return;
      called = result(called.object);
      given = args.slice(1);
    }
    for (const routine of this.#named(called, scope)) routine.calls.push({ args: given, scope });
  }

  #named(node: Node, scope: Scope): Routine[] {
    const own = this.routines.get(isClass(node) ? (constructorOf(node) ?? node) : node);
    if (own) return [own];
    if (node.type !== "Identifier") return [];
    return (scope.find(node.name)?.sources ?? []).flatMap(({ from, take }) => {
      if (take.length || from.type === "parameter" || from.type === "imported") return [];
      const named = result(from);
      return this.routines.get(isClass(named) ? (constructorOf(named) ?? named) : named) ?? [];
    });
  }
}

function listIn(map: Map<string, Source[]>, name: string): Source[] {
  const known = map.get(name);
  if (known) return known;
  const list: Source[] = [];
  map.set(name, list);
  return list;
}

function importedName(
  specifier: Extract<Node, { type: "ImportSpecifier" | "ImportDefaultSpecifier" | "ImportNamespaceSpecifier" }>,
): string {
  if (specifier.type === "ImportDefaultSpecifier") return "default";
  if (specifier.type === "ImportNamespaceSpecifier") return "*";
  return specifier.imported.type === "Literal" ? specifier.imported.value : specifier.imported.name;
}
