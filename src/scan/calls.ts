import type { Import } from "./file-scan.js";
import type { Context, FoundImport } from "./findings.js";
import { bare, type Call, constructorOf, isFunction, keyOf, type Node, result, textOf } from "./nodes.js";
import { isLoader } from "./statements.js";
import type { Walk } from "./walk.js";

/** Methods that call the function they are given before they return. */
const AT_ONCE = new Set(
  "forEach map filter some every reduce reduceRight find findIndex findLast findLastIndex flatMap sort toSorted replace replaceAll from call apply".split(
    " ",
  ),
);

/** Methods of a promise: what they are given runs on, as what follows an `await` does. */
const AFTERWARDS = new Set(["then", "catch", "finally"]);

/** Events that belong to the start of an extension: their listeners run when it is installed, or with the browser. */
const STARTS = /^runtime\.on(?:Installed|Startup)\.addListener$/;

/** What calls do: use members, load files, run functions. */
export class Calls {
  readonly #inPlace = new Set<Node>();

  constructor(
    readonly walk: Walk,
    readonly kept: Set<Node>,
  ) {}

  isCalledInPlace(node: Node): boolean {
    return this.#inPlace.has(node);
  }

  visit(node: Call, context: Context): void {
    const { findings, references, values } = this.walk;
    const callee = bare(node.callee);
    const called = result(callee);
    if (callee !== called && callee.type === "SequenceExpression")
      for (const part of callee.expressions.slice(0, -1)) this.walk.visit(part, context);
    if (this.#ownProperty(node, called, context)) return;
    if (called.type === "Identifier" || called.type === "MemberExpression") {
      const chain = references.record(called, context, node.type === "NewExpression" ? "new" : "call", node);
      this.walk.chain(chain, context);
    } else if (called.type !== "ImportExpression" && called.type !== "Super") {
      if (isFunction(called)) this.#markInPlace(called);
      this.walk.visit(called, context);
    }
    this.#run(node, called, context);
    this.#continue(node, called, context);
    this.#load(node, called, context);
    this.#namedByText(node, context);
    this.#inject(node, called, context);
    this.walk.ownIds.call(node, context);
    for (const arg of node.arguments) {
      if (isFunction(arg) && this.#runsAtOnce(node, called)) {
        this.#markInPlace(arg);
        const routine = values.declarations.routines.get(arg);
        if (routine) findings.called(routine, context);
      }
      if (arg.type === "ArrayExpression" && isFunction(called))
        for (const element of arg.elements) if (element) this.#runAlways(element);
      this.walk.visit(arg, context);
    }
  }

  /** Records what a declaration or an `import()` loads. */
  imports(node: Node, context: Context): void {
    switch (node.type) {
      case "ImportExpression":
        this.#add("dynamic", node.source, node, context);
        if (textOf(node.source) === undefined) this.walk.visit(node.source, context);
        return;
      case "ImportDeclaration":
      case "ExportAllDeclaration":
      case "ExportNamedDeclaration": {
        const isType = node.type === "ImportDeclaration" ? node.importKind === "type" : node.exportKind === "type";
        if (node.source && !isType) this.#add("static", node.source, node, context);
        return;
      }
      case "TSImportEqualsDeclaration":
        if (node.moduleReference.type === "TSExternalModuleReference")
          this.#add("static", node.moduleReference.expression, node, context);
        return;
    }
  }

  /** A function in a bundler's table of modules runs when the bundle does: `{ 150: (e, t, n) => { … } }`. */
  bundledModule(property: Extract<Node, { type: "Property" }>): void {
    const key = keyOf(property);
    if (key === undefined || !/^\d+$|\//.test(key)) return;
    const value = bare(property.value);
    const [first] = value.type === "ArrayExpression" ? value.elements : [value];
    if (first) this.#runAlways(first);
  }

  #runAlways(node: Node): void {
    const routine =
      isFunction(node) && node.params.length <= 3 ? this.walk.values.declarations.routines.get(node) : undefined;
    if (routine) this.walk.findings.runs(routine, undefined);
  }

  #markInPlace(node: Node): void {
    this.kept.add(node);
    this.#inPlace.add(node);
  }

  #runsAtOnce({ type }: Call, called: Node): boolean {
    if (type === "NewExpression") return called.type === "Identifier" && called.name === "Promise";
    return (
      called.type === "MemberExpression" &&
      !called.computed &&
      called.property.type === "Identifier" &&
      AT_ONCE.has(called.property.name)
    );
  }

  /** Says which functions of the program this runs. */
  #run(node: Call, called: Node, context: Context): void {
    const { findings, values } = this.walk;
    let target = called;
    if (target.type === "MemberExpression" && /^(call|apply)$/.test(values.memberName(target, context.scope) ?? "")) {
      target = result(target.object);
      if (isFunction(target)) this.#markInPlace(target);
    }
    for (const value of values.of(target, context.scope)) {
      if (value.type === "routine") findings.called(value.routine, context);
      const made = value.type === "class" && node.type === "NewExpression" ? constructorOf(value.node) : undefined;
      const routine = made && values.declarations.routines.get(made);
      if (routine) findings.called(routine, context);
    }
  }

  /** Says which functions run because of this call, although not before it returns. */
  #continue({ arguments: args }: Call, called: Node, { scope, routine }: Context): void {
    const { findings, values } = this.walk;
    if (called.type !== "MemberExpression") return;
    const name = values.memberName(called, scope) ?? "";
    const starts = (): boolean =>
      name === "addListener" &&
      values.of(called, scope).some((value) => value.type === "api" && STARTS.test(value.path.join(".")));
    if (!AFTERWARDS.has(name) && !AT_ONCE.has(name) && !starts()) return;
    for (const arg of args)
      for (const value of values.of(arg, scope)) if (value.type === "routine") findings.runs(value.routine, routine);
  }

  #load(node: Call, called: Node, context: Context): void {
    const [first] = node.arguments;
    if (node.type === "CallExpression" && isLoader(called) && !context.scope.find("importScripts")) {
      for (const arg of node.arguments.flatMap((one) => this.#listed(one, context)))
        this.#add("import-scripts", arg, context.statement ?? node, context);
      return;
    }
    if (called.type !== "Identifier" || context.scope.find(called.name) || !first) return;
    if (node.type === "NewExpression" && /^(Shared)?Worker$/.test(called.name)) {
      const url = bare(first);
      const isUrl =
        url.type === "NewExpression" &&
        url.callee.type === "Identifier" &&
        url.callee.name === "URL" &&
        url.arguments[0];
      this.#add("worker", isUrl || url, context.statement ?? node, context);
    }
    if (node.type === "CallExpression" && called.name === "require" && textOf(first) !== undefined)
      this.#add("static", first, context.statement ?? node, context);
  }

  /** The elements of `...["a.js", "b.js"]` and of a constant list; anything else as it is. */
  #listed(arg: Node, { scope }: Context): readonly Node[] {
    if (arg.type !== "SpreadElement") return [arg];
    const inner = bare(arg.argument);
    const [only, second] = inner.type === "Identifier" ? (scope.find(inner.name)?.sources ?? []) : [];
    const from =
      only && !second && !only.take.length && only.from.type !== "parameter" && only.from.type !== "imported"
        ? bare(only.from)
        : inner;
    if (from.type !== "ArrayExpression") return [arg];
    return from.elements.flatMap((element) => element ?? []);
  }

  #add(kind: Import["kind"], node: Node, statement: Node, context: Context): void {
    const specifier = this.walk.values.text(bare(node), context.scope) ?? this.#packaged(node, context);
    const topLevel = kind === "import-scripts" && context.loading;
    const { start, end } = node;
    const found: FoundImport = {
      kind,
      specifier,
      topLevel,
      start,
      end,
      statement: { start: statement.start, end: statement.end },
      context,
      keys: kind === "import-scripts" ? ["global:importScripts"] : [],
    };
    this.walk.findings.imports.push(found);
  }

  /** The path in `chrome.runtime.getURL("path")`, from the extension's root. */
  #packaged(node: Node, { scope }: Context): string | undefined {
    const call = bare(node);
    if (call.type !== "CallExpression" || !call.arguments[0]) return undefined;
    const { values } = this.walk;
    const isUrl = values
      .of(call.callee, scope)
      .some((value) => value.type === "api" && /^(runtime|extension)\.getURL$/.test(value.path.join(".")));
    const text = isUrl ? values.text(bare(call.arguments[0]), scope) : undefined;
    return text === undefined ? undefined : `/${text.replace(/^\//, "")}`;
  }

  /** `promisify(chrome.tabs, "query")`: a member named by a string beside its namespace. */
  #namedByText({ arguments: args }: Call, context: Context): void {
    const { references, values } = this.walk;
    for (const [index, arg] of args.entries()) {
      const next = args[index + 1];
      const name = next ? values.text(bare(next), context.scope) : undefined;
      if (!next || name === undefined || !/^[a-z]\w*$/i.test(name) || arg.type === "SpreadElement") continue;
      for (const value of values.of(arg, context.scope))
        if (value.type === "api" && value.path.length)
          references.use(next, context, "read", { ...value, path: [...value.path, name] });
    }
  }

  /** Notes the function that a call hands to the browser, to run in a web page. */
  #inject({ arguments: args }: Call, called: Node, { scope }: Context): void {
    const { findings, values } = this.walk;
    if (!values.of(called, scope).some((value) => value.type === "api" && value.path.at(-1) === "executeScript"))
      return;
    for (const options of args[0] ? values.of(args[0], scope) : [])
      for (const name of ["func", "function"])
        for (const value of values.property(options, name))
          if (value.type === "routine") findings.injected.add(value.routine);
  }

  /** Records `chrome.hasOwnProperty("x")` as a question for `x`. */
  #ownProperty(node: Call, called: Node, context: Context): boolean {
    const { references, values } = this.walk;
    const [first] = node.arguments;
    if (called.type !== "MemberExpression" || values.memberName(called, context.scope) !== "hasOwnProperty")
      return false;
    const name = first && values.text(bare(first), context.scope);
    const apis = values.of(called.object, context.scope).filter((value) => value.type === "api");
    if (name === undefined) return false;
    for (const value of apis) references.asked(node, context, value, name);
    return apis.length > 0;
  }
}
