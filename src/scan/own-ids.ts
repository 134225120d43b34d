import type { Context } from "./findings.js";
import type { ApiValue } from "./known.js";
import { bare, type Call, type MemberExpression, type Node, textOf } from "./nodes.js";
import type { Values } from "./values.js";

type Binary = Extract<Node, { type: "BinaryExpression" }>;
type Template = Extract<Node, { type: "TemplateLiteral" }>;

/** The parts of an address that its host is in. */
const ADDRESS = /^(host|hostname|origin|href|url)$/;
/** Methods of a text that compare it with another one. */
const COMPARES = /^(startsWith|includes|indexOf|endsWith)$/;
const BEFORE_HOST = /\b(chrome|moz)-extension:\/\/$/;

/** Finds where a program takes `runtime.id` for the host of the extension's addresses, which it is in Chrome alone. */
export class OwnIds {
  constructor(
    readonly values: Values,
    readonly found: (id: Node, context: Context) => void,
  ) {}

  /** `location.host === chrome.runtime.id`, `"chrome-extension://" + chrome.runtime.id`. */
  binary({ operator, left, right }: Binary, context: Context): void {
    const [one, other] = [bare(left), bare(right)];
    if (/^[!=]==?$/.test(operator)) {
      if (isHost(one)) this.#note(other, context);
      if (isHost(other)) this.#note(one, context);
    } else if (operator === "+" && BEFORE_HOST.test(textOf(lastOperand(one)) ?? "")) this.#note(other, context);
  }

  /** `chrome-extension://` and `runtime.id` right behind it, in a template. */
  template({ quasis, expressions }: Template, context: Context): void {
    for (const [index, { value }] of quasis.entries()) {
      const next = expressions[index];
      if (next && BEFORE_HOST.test(value.cooked ?? "")) this.#note(bare(next), context);
    }
  }

  /** `"chrome-extension://".concat(chrome.runtime.id)`, `url.startsWith(chrome.runtime.id)`. */
  call({ callee, arguments: [first] }: Call, context: Context): void {
    const called = bare(callee);
    if (!first || called.type !== "MemberExpression") return;
    const name = this.values.memberName(called, context.scope) ?? "";
    const of = bare(called.object);
    if (name === "concat" ? BEFORE_HOST.test(textOf(of) ?? "") : COMPARES.test(name) && ADDRESS.test(lastName(of)))
      this.#note(bare(first), context);
  }

  #note(node: Node, context: Context): void {
    if (this.#isId(node, context)) this.found(node, context);
  }

  /** Only what can be nothing else: a member of the API itself, or a name that is declared as that and stays it. */
  #isId(node: Node, { scope }: Context): boolean {
    if (node.type !== "MemberExpression" && node.type !== "Identifier") return false;
    const values = this.values.of(node, scope);
    if (!values.length || !values.every((value) => value.type === "api" && isRuntimeId(value))) return false;
    if (node.type === "MemberExpression") return this.#isRuntime(node, scope);
    const [source, ...others] = scope.find(node.name)?.sources ?? [];
    if (!source || others.length || source.from.type === "parameter" || source.from.type === "imported") return false;
    const from = bare(source.from);
    return source.take.length > 0 || (from.type === "MemberExpression" && this.#isRuntime(from, source.scope));
  }

  #isRuntime(node: MemberExpression, scope: Context["scope"]): boolean {
    return this.values.of(node.object, scope).every(({ type }) => type === "api");
  }
}

const isRuntimeId = ({ path }: ApiValue): boolean => path.join(".") === "runtime.id";

/** The name or the member that a reference ends in. */
function lastName(node: Node): string {
  if (node.type === "Identifier") return node.name;
  if (node.type !== "MemberExpression" || node.computed) return "";
  return node.property.type === "Identifier" ? node.property.name : "";
}

const isHost = (node: Node): boolean => node.type === "MemberExpression" && /^host(name)?$/.test(lastName(node));

/** `c` of `a + b + c`. */
const lastOperand = (node: Node): Node =>
  node.type === "BinaryExpression" && node.operator === "+" ? bare(node.right) : node;
