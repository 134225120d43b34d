import type { Declarations } from "./declare.js";
import { childrenOf, keyOf, type Node } from "./nodes.js";
import type { Binding } from "./scopes.js";
import type { Values } from "./values.js";

/** The CommonJS modules inside a bundle that export the API itself. */
export class BundledModules {
  /** The keys under which the bundle asks for them. */
  readonly keys = new Set<string>();
  readonly #nodes = new Set<Node>();

  constructor(readonly declarations: Declarations) {}

  /** Finds the functions of bundled CommonJS modules that export the API itself, as webextension-polyfill does. True where there is one. */
  find(values: Values): boolean {
    for (const source of this.declarations.exported) {
      const exportsApi = values.ofSource(source).some((value) => value.type === "api" && !value.path.length);
      for (let routine = exportsApi ? source.scope.routine : undefined; routine; routine = routine.up) {
        this.#nodes.add(routine.node);
        for (const { args, scope } of routine.calls)
          if (args[0])
            for (const value of values.of(args[0], scope)) if (value.type === "object") this.#nodes.add(value.node);
      }
    }
    if (this.#nodes.size) this.#nameModules();
    return this.#nodes.size > 0;
  }

  /** True for the `{ exports: {} }` that a bundler hands to such a module. */
  isExportsOf(node: Node): boolean {
    return this.#nodes.has(node);
  }

  /** True for a function that gives such a module: `var need = commonJS((exports, module) => { … })`. */
  gives(binding: Binding | undefined): boolean {
    return !!binding?.sources.some(({ from, take }) => {
      if (take.length || from.type !== "CallExpression") return false;
      return from.arguments.some(
        (arg) =>
          this.#nodes.has(arg) ||
          childrenOf(arg).some((child) => child.type === "Property" && this.#nodes.has(child.value)),
      );
    });
  }

  /** Keeps the keys under which bundled modules are asked for: `n(150)`, `n("./node_modules/…")`. */
  #nameModules(): void {
    const stack: Node[] = [this.declarations.program];
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (node.type === "Property" && this.#nodes.has(node.value)) this.keys.add(keyOf(node) ?? "");
      if (node.type === "ArrayExpression")
        for (const [index, element] of node.elements.entries())
          if (element && this.#nodes.has(element)) this.keys.add(String(index));
      for (const child of childrenOf(node)) stack.push(child);
    }
  }
}

/** webpack's `n.n(module)`, which gives a function that gives the module. */
export function isInterop(node: Node): boolean {
  return (
    node.type === "MemberExpression" &&
    !node.computed &&
    node.property.type === "Identifier" &&
    node.property.name === "n"
  );
}
