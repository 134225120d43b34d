import type { Program } from "oxc-parser";
import { Calls } from "./calls.js";
import { Conditions } from "./conditions.js";
import type { Use } from "./file-scan.js";
import { type Context, Findings } from "./findings.js";
import { type Fact, protect } from "./guards.js";
import { bare, childrenOf, type FunctionNode, isClass, isFunction, isTypeOnly, type Node, result } from "./nodes.js";
import { partsOf } from "./patterns.js";
import { References } from "./references.js";
import { exits, loadsOnly } from "./statements.js";
import type { Values } from "./values.js";
import { isMention, literalIn } from "./words.js";

interface Step {
  readonly node: Node;
  readonly context: Context;
  readonly access: Use["access"];
}

/** Walks a program once, with a stack of its own: deep programs must not fill Node's. */
export class Walk {
  readonly findings = new Findings();
  readonly conditions: Conditions;
  readonly references: References;
  readonly #calls: Calls;
  readonly #stack: Step[] = [];
  /** Functions that are named or called where they stand, so that nothing else calls them. */
  readonly #kept = new Set<Node>();

  constructor(
    program: Program,
    readonly values: Values,
  ) {
    this.conditions = new Conditions(values);
    this.references = new References(this.findings, values);
    this.#calls = new Calls(this, this.#kept);
    const scope = values.declarations.top;
    this.visit(program, {
      scope,
      routine: undefined,
      protection: undefined,
      tried: false,
      statement: undefined,
      loading: false,
    });
    for (let next = this.#stack.pop(); next; next = this.#stack.pop()) {
      const mark = this.#stack.length;
      this.findings.visited++;
      this.#enter(next);
      // What was pushed last is visited first: turn it round, so that findings come in the order of the text.
      for (let low = mark, high = this.#stack.length - 1; low < high; low++, high--) {
        const [a, b] = [this.#stack[low], this.#stack[high]];
        if (a && b) [this.#stack[low], this.#stack[high]] = [b, a];
      }
    }
  }

  visit(node: Node | null | undefined, context: Context, access: Use["access"] = "read"): void {
    if (node && !isTypeOnly(node)) this.#stack.push({ node, context, access });
  }

  withFacts(context: Context, facts: readonly Fact[]): Context {
    return facts.length ? { ...context, protection: protect(facts, context.protection) } : context;
  }

  #enter({ node, context: outer, access }: Step) {
    const scope = this.values.declarations.scopes.get(node);
    const context = scope && !isFunction(node) ? { ...outer, scope } : outer;
    if (isFunction(node)) return this.#function(node, outer);
    if (isClass(node)) return this.#class(node, outer, context);
    switch (node.type) {
      case "Program":
      case "BlockStatement":
      case "StaticBlock":
      case "TSModuleBlock":
        return this.#list(node.body, context, node.type === "Program");
      case "SwitchCase":
        this.visit(node.test, context);
        return this.#list(node.consequent, context, false);
      case "IfStatement":
      case "ConditionalExpression": {
        const { holds, fails } = this.conditions.of(node.test, context.scope);
        this.visit(node.test, context, "test");
        this.visit(node.consequent, this.withFacts(context, holds), node.type === "IfStatement" ? "read" : access);
        return this.visit(
          node.alternate,
          this.withFacts(context, fails),
          node.type === "IfStatement" ? "read" : access,
        );
      }
      case "WhileStatement":
      case "ForStatement": {
        if (node.type === "ForStatement") for (const part of [node.init, node.update]) this.visit(part, context);
        const test = node.test ? this.conditions.of(node.test, context.scope).holds : [];
        this.visit(node.test, context, "test");
        return this.visit(node.body, this.withFacts(context, test));
      }
      case "TryStatement":
        this.visit(node.block, node.handler ? { ...context, tried: true } : context);
        this.visit(
          node.handler?.body,
          node.handler
            ? { ...context, loading: false, scope: this.values.declarations.scopes.get(node.handler) ?? context.scope }
            : context,
        );
        return this.visit(node.finalizer, context);
      case "LogicalExpression":
        return this.#logical(node, context, access);
      case "UnaryExpression":
        if (node.operator === "typeof")
          return this.visit(
            node.argument,
            this.withFacts(context, this.#exactly(node.argument, context, "typeof")),
            "test",
          );
        return this.visit(
          node.argument,
          context,
          node.operator === "!" ? "test" : node.operator === "delete" ? "write" : "read",
        );
      case "BinaryExpression":
        return this.#binary(node, context);
      case "Identifier":
      case "MemberExpression":
        return this.#reference(node, context, access);
      case "CallExpression":
      case "NewExpression":
        return this.#calls.visit(node, context);
      case "VariableDeclaration":
        for (const { id, init } of node.declarations) {
          if (init && id.type === "Identifier") this.#kept.add(result(init));
          this.#pattern(id, init, context);
          this.visit(init, context);
        }
        return;
      case "AssignmentExpression":
        return this.#assignment(node, context);
      case "Literal":
      case "TemplateLiteral":
      case "JSXText":
        return this.#text(node, context);
      default:
        return this.#others(node, context, access);
    }
  }

  #others(node: Node, context: Context, access: Use["access"]) {
    switch (node.type) {
      case "ParenthesizedExpression":
      case "ChainExpression":
      case "TSAsExpression":
      case "TSNonNullExpression":
      case "TSSatisfiesExpression":
      case "TSTypeAssertion":
      case "TSInstantiationExpression":
        return this.visit(node.expression, context, access);
      case "Property":
        if (node.computed) this.visit(node.key, context);
        this.#calls.bundledModule(node);
        return this.visit(node.value, context);
      case "PropertyDefinition":
      case "MethodDefinition":
      case "AccessorProperty":
        for (const decorator of node.decorators) this.visit(decorator, context);
        if (node.computed) this.visit(node.key, context);
        return this.visit(node.value, context);
      case "LabeledStatement":
        return this.visit(node.body, context);
      case "BreakStatement":
      case "ContinueStatement":
      case "MetaProperty":
      case "ImportExpression":
      case "ImportDeclaration":
      case "ExportAllDeclaration":
        return this.#calls.imports(node, context);
      case "ExportNamedDeclaration":
        this.#calls.imports(node, context);
        if (!node.source) for (const { local } of node.specifiers) this.visit(local, context);
        return this.visit(node.declaration, context);
      case "TSModuleDeclaration":
        return this.visit(node.body, context);
      case "TSEnumMember":
        return this.visit(node.initializer, context);
      case "TSEnumDeclaration":
        return this.visit(node.body, context);
      case "TSImportEqualsDeclaration":
        return this.#calls.imports(node, context);
      case "CatchClause":
        return this.visit(node.body, context);
      case "AssignmentPattern":
        this.#pattern(node.left, null, context);
        return this.visit(node.right, context);
      case "ObjectPattern":
      case "ArrayPattern":
        return this.#pattern(node, null, context);
      default:
        for (const child of childrenOf(node)) this.visit(child, context);
    }
  }

  #function(node: FunctionNode, outer: Context): void {
    const { routines, scopes } = this.values.declarations;
    const routine = routines.get(node);
    const scope = scopes.get(node);
    if (!routine || !scope) return;
    if (node.type !== "FunctionDeclaration" && !this.#kept.has(node)) this.findings.escaped.add(routine);
    const inside = {
      ...outer,
      scope,
      routine,
      tried: this.#kept.has(node) && outer.tried && this.#calls.isCalledInPlace(node),
      loading: false,
    };
    for (const param of node.params) this.#pattern(param, null, inside);
    this.visit(node.body, inside);
  }

  #class(node: Extract<Node, { type: "ClassDeclaration" | "ClassExpression" }>, outer: Context, inside: Context): void {
    for (const decorator of node.decorators ?? []) this.visit(decorator, outer);
    this.visit(node.superClass, outer);
    for (const member of node.body.body) this.visit(member, inside);
  }

  /** Statements in a row: after `if (!chrome.x) return;` the rest may count on it. */
  #list(statements: readonly Node[], context: Context, top: boolean): void {
    let inner = context;
    for (const statement of statements) {
      // What only loads scripts is one statement to whoever reads the list, `try` and `if` around it included.
      const loading = top && loadsOnly(statement, context.scope);
      this.visit(statement, context.loading ? inner : { ...inner, statement, loading });
      if (statement.type !== "IfStatement") continue;
      const { holds, fails } = this.conditions.of(statement.test, inner.scope);
      const after = exits(statement.consequent)
        ? fails
        : statement.alternate && exits(statement.alternate)
          ? holds
          : [];
      inner = this.withFacts(
        inner,
        after.map(({ key }) => ({ key, guard: "early-return" })),
      );
    }
  }

  /** `a && b && c`: what comes later may count on what comes first. The whole row is taken at once, however long. */
  #logical(node: Extract<Node, { type: "LogicalExpression" }>, outer: Context, access: Use["access"]): void {
    const { operator } = node;
    const operands: Node[] = [node.right];
    let left = bare(node.left);
    for (; left.type === "LogicalExpression" && left.operator === operator; left = bare(left.left))
      operands.push(left.right);
    let context = outer;
    let isTested = false;
    for (const [index, operand] of [left, ...operands.reverse()].entries()) {
      const isLast = index === operands.length;
      const isFallback = isLast && operator !== "&&" && isTested;
      const facts = isFallback ? this.#exactly(operand, context, "condition") : [];
      this.visit(operand, this.withFacts(context, facts), isLast ? access : "test");
      if (isLast) continue;
      const { holds, fails } = this.conditions.of(operand, context.scope);
      isTested ||= holds.length > 0;
      if (operator !== "??") context = this.withFacts(context, operator === "&&" ? holds : fails);
    }
  }

  #binary(node: Extract<Node, { type: "BinaryExpression" }>, context: Context): void {
    const { operator } = node;
    if (operator === "in") {
      const name =
        node.left.type === "PrivateIdentifier" ? undefined : this.values.text(bare(node.left), context.scope);
      for (const value of name === undefined ? [] : this.values.of(node.right, context.scope)) {
        if (value.type === "api") this.references.asked(node, context, value, name ?? "");
        else if (value.type === "global")
          this.references.global(node, this.withFacts(context, [{ key: `global:${name}`, guard: "in" }]), name ?? "");
      }
    }
    const { holds, fails } = this.conditions.of(node, context.scope);
    const access = operator !== "in" && (holds.length || fails.length) ? "test" : "read";
    this.visit(node.left, context, access);
    this.visit(node.right, context, access);
  }

  #reference(node: Node, context: Context, access: Use["access"]): void {
    const chain = this.references.record(node, context, access);
    this.chain(chain, context);
    if (chain.base.type !== "Identifier") return;
    for (const value of this.values.of(node, context.scope))
      if (value.type === "routine") this.findings.escaped.add(value.routine);
  }

  /** Visits what is inside a chain of members: its base, unless that is a name, and computed names. */
  chain({ base, steps }: ReturnType<References["chainOf"]>, context: Context): void {
    if (base.type !== "Identifier" && base.type !== "ThisExpression" && base.type !== "Super")
      this.visit(base, context);
    for (const { node } of steps) if (node.computed) this.visit(node.property, context);
  }

  #assignment(node: Extract<Node, { type: "AssignmentExpression" }>, context: Context): void {
    const left = bare(node.left);
    if (left.type === "MemberExpression") this.#reference(left, context, "write");
    else this.#pattern(left, node.operator === "=" ? node.right : null, context);
    if (left.type === "Identifier") this.#kept.add(result(node.right));
    this.visit(node.right, context);
  }

  /** `const { tabs: { query }, runtime = other } = chrome`: each name in it takes a member. */
  #pattern(pattern: Node, init: Node | null, context: Context): void {
    const values = init && pattern.type !== "Identifier" ? this.values.of(init, context.scope) : [];
    for (const { node, take, fallback } of partsOf(pattern)) {
      this.visit(fallback, context);
      if (node.type === "MemberExpression") this.#reference(node, context, "write");
      for (const value of values) {
        const [first] = take;
        if (value.type === "api" && !take.includes("?"))
          this.references.use(node, context, "read", { ...value, path: [...value.path, ...take] });
        if (value.type === "global" && first !== undefined) this.references.global(node, context, first, take[1]);
      }
    }
  }

  #exactly(node: Node, { scope }: Context, guard: Fact["guard"]): Fact[] {
    return this.conditions.exactly(node, scope, guard);
  }

  #text(node: Extract<Node, { type: "Literal" | "TemplateLiteral" | "JSXText" }>, context: Context): void {
    if (node.type === "TemplateLiteral") for (const expression of node.expressions) this.visit(expression, context);
    const parts =
      node.type === "TemplateLiteral" ? node.quasis.map(({ value }) => value.cooked ?? "") : [writtenIn(node)];
    for (const text of parts) {
      const literal = literalIn(text);
      if (literal) this.findings.literals.push({ ...literal, start: node.start, end: node.end });
    }
    const [only = ""] = parts;
    if (parts.length === 1 && isMention(only)) this.findings.mentions.add(only);
  }
}

function writtenIn(node: Extract<Node, { type: "Literal" | "JSXText" }>): string {
  if (typeof node.value === "string") return node.value;
  return "regex" in node ? node.regex.pattern.replaceAll("\\/", "/") : "";
}
