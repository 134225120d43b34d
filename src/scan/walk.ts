import type { Program } from "oxc-parser";
import { Assignments } from "./assignments.js";
import { Calls } from "./calls.js";
import { Conditions } from "./conditions.js";
import type { Use } from "./file-scan.js";
import { type Context, Findings } from "./findings.js";
import { type Fact, protect } from "./guards.js";
import { bare, childrenOf, type FunctionNode, isClass, isFunction, isTypeOnly, type Node, result } from "./nodes.js";
import { Operators } from "./operators.js";
import { OwnIds } from "./own-ids.js";
import { References } from "./references.js";
import { exits, loadsOnly, waits } from "./statements.js";
import { noteText } from "./texts.js";
import type { Values } from "./values.js";

type Step = { readonly node: Node; readonly context: Context; readonly access: Use["access"] };

/** Walks a program once, with a stack of its own: deep programs must not fill Node's. */
export class Walk {
  readonly findings = new Findings();
  readonly conditions: Conditions;
  readonly references: References;
  readonly ownIds: OwnIds;
  readonly #calls: Calls;
  readonly #operators = new Operators(this);
  readonly #assignments: Assignments;
  readonly #stack: Step[] = [];
  /** Functions that are named or called where they stand: nothing else calls them. */
  readonly #kept = new Set<Node>();

  constructor(
    program: Program,
    readonly values: Values,
  ) {
    this.conditions = new Conditions(values);
    this.references = new References(this.findings, values);
    this.ownIds = new OwnIds(values, ({ start, end }, context) => this.findings.ownIds.push({ start, end, context }));
    this.#calls = new Calls(this, this.#kept);
    this.#assignments = new Assignments(this, this.#kept);
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
      for (const step of this.#stack.splice(mark).reverse()) this.#stack.push(step);
    }
  }

  visit(node: Node | null | undefined, context: Context, access: Use["access"] = "read"): void {
    if (node && !isTypeOnly(node)) this.#stack.push({ node, context, access });
  }

  withFacts(context: Context, facts: readonly Fact[]): Context {
    return facts.length ? { ...context, protection: protect(facts, context.protection) } : context;
  }

  #enter({ node, context: outer, access }: Step) {
    if (!outer.routine && waits(node)) this.findings.awaits.push({ start: node.start, end: node.end });
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
        return this.#operators.logical(node, context, access);
      case "UnaryExpression":
        if (node.operator === "typeof")
          return this.visit(
            node.argument,
            this.withFacts(context, this.conditions.exactly(node.argument, context.scope, "typeof")),
            "test",
          );
        return this.visit(
          node.argument,
          context,
          node.operator === "!" ? "test" : node.operator === "delete" ? "write" : "read",
        );
      case "BinaryExpression":
        return this.#operators.binary(node, context);
      case "Identifier":
      case "MemberExpression":
        return this.reference(node, context, access);
      case "CallExpression":
      case "NewExpression":
        return this.#calls.visit(node, context);
      case "VariableDeclaration":
        for (const { id, init } of node.declarations) {
          if (init && id.type === "Identifier") this.#kept.add(result(init));
          this.#assignments.pattern(id, init, context);
          this.visit(init, context);
        }
        return;
      case "AssignmentExpression":
        return this.#assignments.assignment(node, context);
      case "Literal":
      case "TemplateLiteral":
      case "JSXText":
        if (node.type === "TemplateLiteral") {
          for (const expression of node.expressions) this.visit(expression, context);
          this.ownIds.template(node, context);
        }
        return noteText(node, context, this.findings);
      default:
        return this.#others(node, context, access);
    }
  }

  #others(node: Node, context: Context, access: Use["access"]) {
    if (bare(node) !== node) return this.visit(bare(node), context, access);
    switch (node.type) {
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
      case "TSModuleDeclaration":
      case "TSEnumDeclaration":
      case "CatchClause":
        return this.visit(node.body, context);
      case "BreakStatement":
      case "ContinueStatement":
      case "MetaProperty":
      case "ImportExpression":
      case "ImportDeclaration":
      case "ExportAllDeclaration":
      case "TSImportEqualsDeclaration":
        return this.#calls.imports(node, context);
      case "ExportNamedDeclaration":
        this.#calls.imports(node, context);
        if (!node.source) for (const { local } of node.specifiers) this.visit(local, context);
        return this.visit(node.declaration, context);
      case "TSEnumMember":
        return this.visit(node.initializer, context);
      case "AssignmentPattern":
        this.#assignments.pattern(node.left, null, context);
        return this.visit(node.right, context);
      case "ObjectPattern":
      case "ArrayPattern":
        return this.#assignments.pattern(node, null, context);
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
    for (const param of node.params) this.#assignments.pattern(param, null, inside);
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

  /** Records a name or a member, and visits what is inside it. */
  reference(node: Node, context: Context, access: Use["access"]): void {
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
}
