import { isContextGlobal, isPageGlobal } from "./context-globals.js";
import type { Use } from "./file-scan.js";
import type { Context, Findings } from "./findings.js";
import { globalKey, isProtected, keysOf, protect } from "./guards.js";
import { type ApiValue, isGlobalObject } from "./known.js";
import type { CallExpression, MemberExpression, NewExpression, Node } from "./nodes.js";
import { bare, result } from "./nodes.js";
import { optionsOf } from "./options.js";
import type { Value, Values } from "./values.js";

/** A name or a chain of members, from its base on. */
export interface Chain {
  readonly base: Node;
  readonly steps: readonly { readonly name: string | undefined; readonly node: MemberExpression }[];
}

/** Records what names and members are part of the API, or of what only some contexts have. */
export class References {
  constructor(
    readonly findings: Findings,
    readonly values: Values,
  ) {}

  chainOf(node: Node, { scope }: Context): Chain {
    const steps: { name: string | undefined; node: MemberExpression }[] = [];
    let base = bare(node);
    for (; base.type === "MemberExpression"; base = bare(base.object))
      steps.push({ name: this.values.memberName(base, scope), node: base });
    return { base: result(base), steps: steps.reverse() };
  }

  /** Records one reference. Returns its chain, for what is left to visit in it. */
  record(node: Node, context: Context, access: Use["access"], call?: CallExpression | NewExpression): Chain {
    const chain = this.chainOf(node, context);
    const { base, steps } = chain;
    let values: readonly Value[] = base.type === "Super" ? [] : this.values.of(base, context.scope);
    this.#recordGlobals(node, chain, values, context, call);
    const optionalCall = call?.type === "CallExpression" && call.optional;
    let open: { value: ApiValue; optional: readonly string[] | undefined }[] = [];
    const done: typeof open = [];
    for (let index = 0; index <= steps.length; index++) {
      const step = steps[index];
      const found = values.filter((value) => value.type === "api");
      open.push(...found.map((value) => ({ value, optional: undefined })));
      if (!step) break;
      const optional = step.node.optional;
      open = open.flatMap(({ value, optional: before }) => {
        const asked = before ?? (optional && value.path.length ? value.path : undefined);
        if (step.name === undefined) {
          done.push({ value, optional: asked });
          return [];
        }
        return this.values
          .property(value, step.name)
          .flatMap((next) => (next.type === "api" ? [{ value: next, optional: asked }] : []));
      });
      const { name } = step;
      values =
        name === undefined
          ? []
          : values.flatMap((value) => (value.type === "api" ? [] : this.values.property(value, name)));
    }
    const computed = done.length > 0;
    for (const { value, optional } of [...open, ...done])
      if (value.path.length || computed)
        this.#use(node, context, access, value, optional ?? (optionalCall ? value.path : undefined), call);
    return chain;
  }

  /** Records a member that the program names in another way: by destructuring, or as a string. */
  use(node: Node, context: Context, access: Use["access"], value: ApiValue): void {
    if (value.path.length) this.#use(node, context, access, value, undefined, undefined);
  }

  /** Records a question whether something of the API has a property. */
  asked(node: Node, context: Context, { root, path }: ApiValue, name: string): void {
    const inside = [...path, name];
    const protection = protect([{ key: inside.join("."), guard: "in" }], context.protection);
    this.use(node, { ...context, protection }, "test", { type: "api", root, path: inside });
  }

  global(node: Node, context: Context, name: string, member?: string, tested = false): void {
    if (!isContextGlobal(name, member)) return;
    // Who asks for a window, or for a worker, has asked for all that comes with it.
    const whole = isPageGlobal(name)
      ? ["window", "document"]
      : ["importScripts", "ServiceWorkerGlobalScope", "WorkerGlobalScope"];
    const keys = [...whole, name].map(globalKey);
    const guard = isProtected(keys, context.protection) ?? (tested ? "condition" : undefined);
    this.findings.globals.push({
      name,
      ...(member !== undefined && { member }),
      ...spanOf(node),
      context,
      keys,
      ...(guard && { guard }),
    });
  }

  #use(
    node: Node,
    context: Context,
    access: Use["access"],
    value: ApiValue,
    optional: readonly string[] | undefined,
    call: CallExpression | NewExpression | undefined,
  ): void {
    let { path } = value;
    let args = call?.arguments ?? [];
    const last = path.at(-1);
    if (access === "call" && path.length > 1 && (last === "call" || last === "apply" || last === "bind")) {
      path = path.slice(0, -1);
      args = last === "apply" ? [] : args.slice(1);
    }
    const keys = keysOf(path);
    const asked = isProtected(keys, context.protection);
    const test = access === "test" ? "condition" : undefined;
    const guard = (optional && "optional-chain") || asked || value.guard || test;
    const found = { root: value.root, ...spanOf(node), context };
    // `chrome.x.y?.()` and `if (chrome.x.y)` ask for y, not for x: a missing x still throws.
    const asksFor = optional ?? (test && path);
    if (asksFor && asksFor.length > 1 && !isProtected(keysOf(asksFor.slice(0, -1)), context.protection)) {
      const outer = asksFor.slice(0, -1);
      this.findings.uses.push({ ...found, path: outer.join("."), access: "read", keys: keysOf(outer), options: [] });
    }
    const options = call ? optionsOf(args, context.scope, this.values) : [];
    this.findings.uses.push({ ...found, path: path.join("."), access, keys, options, ...(guard && { guard }) });
  }

  #recordGlobals(
    node: Node,
    { base, steps }: Chain,
    values: readonly Value[],
    context: Context,
    call?: CallExpression | NewExpression,
  ): void {
    const tested = steps.length > 0 && steps[0]?.node.optional === true;
    const names = steps.map(({ name }) => name);
    if (base.type === "Identifier" && !context.scope.find(base.name)) {
      const isListening = base.name === "addEventListener" && call;
      this.global(node, context, base.name, isListening ? this.#eventOf(call, context) : names[0], tested);
    }
    if (!values.some(({ type }) => type === "global")) return;
    let at = 0;
    while (isGlobalObject(names[at] ?? "")) at++;
    const name = names[at];
    if (name === undefined) return;
    const isListening = name === "addEventListener" && call;
    this.global(
      node,
      context,
      name,
      isListening ? this.#eventOf(call, context) : names[at + 1],
      steps[at + 1]?.node.optional,
    );
  }

  #eventOf(call: CallExpression | NewExpression, context: Context): string | undefined {
    const first = call.arguments[0];
    return first && this.values.text(bare(first), context.scope);
  }
}

function spanOf({ start, end }: Node): { start: number; end: number } {
  return { start, end };
}
