import type { Class, FunctionNode, Node } from "./nodes.js";

/** Where a name gets a value: an expression, and the properties that lead from it to the name. */
export interface Source {
  readonly from: Node | Parameter | Imported;
  readonly scope: Scope;
  readonly take: readonly string[];
}

/** The value that callers give for a parameter. */
export interface Parameter {
  readonly type: "parameter";
  readonly of: Routine;
  readonly index: number;
}

/** The value that another file exports; `*` is its namespace. */
export interface Imported {
  readonly type: "imported";
  readonly specifier: string;
  readonly name: string;
}

/** A name that the program declares. */
export interface Binding {
  readonly name: string;
  readonly scope: Scope;
  readonly sources: Source[];
}

/** A function, its `return`s and the calls of it that the program shows. */
export interface Routine {
  readonly node: FunctionNode;
  readonly scope: Scope;
  readonly up: Routine | undefined;
  readonly returns: { readonly node: Node; readonly scope: Scope }[];
  readonly calls: { readonly args: readonly Node[]; readonly scope: Scope }[];
}

/** One scope of names, as the language has them. */
export class Scope {
  readonly bindings = new Map<string, Binding>();
  /** The routine whose body this is in. */
  readonly routine: Routine | undefined;

  constructor(
    readonly up: Scope | undefined,
    /** What `var` belongs to. */
    readonly hoists: boolean,
    /** The class whose members are in here: what `this` is. */
    readonly owner: Class | undefined,
    routine: Routine | undefined,
  ) {
    this.routine = routine;
  }

  declare(name: string): Binding {
    const known = this.bindings.get(name);
    if (known) return known;
    const binding = { name, scope: this, sources: [] };
    this.bindings.set(name, binding);
    return binding;
  }

  hoisting(): Scope {
    let scope: Scope = this;
    while (!scope.hoists && scope.up) scope = scope.up;
    return scope;
  }

  find(name: string): Binding | undefined {
    for (let scope: Scope | undefined = this; scope; scope = scope.up) {
      const found = scope.bindings.get(name);
      if (found) return found;
    }
    return undefined;
  }

  /** True where `this` is what it is at the top of the file. */
  isTopThis(): boolean {
    for (let routine = this.routine; routine; routine = routine.up)
      if (routine.node.type !== "ArrowFunctionExpression") return false;
    return true;
  }
}
