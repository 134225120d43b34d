import type { Use } from "./file-scan.js";
import type { Context } from "./findings.js";
import { bare, type Node } from "./nodes.js";
import type { Walk } from "./walk.js";

/** What operators do to what is known: `&&`, `||`, `??`, `in` and comparisons. */
export class Operators {
  constructor(readonly walk: Walk) {}

  /** `a && b && c`: what comes later may count on what comes first. The whole row is taken at once, however long. */
  logical(node: Extract<Node, { type: "LogicalExpression" }>, outer: Context, access: Use["access"]): void {
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
      const facts = isFallback ? this.walk.conditions.exactly(operand, context.scope, "condition") : [];
      this.walk.visit(operand, this.walk.withFacts(context, facts), isLast ? access : "test");
      if (isLast) continue;
      const { holds, fails } = this.walk.conditions.of(operand, context.scope);
      isTested ||= holds.length > 0;
      if (operator !== "??") context = this.walk.withFacts(context, operator === "&&" ? holds : fails);
    }
  }

  /** `"x" in chrome`, `chrome.x !== undefined`, and every other operator of two. */
  binary(node: Extract<Node, { type: "BinaryExpression" }>, context: Context): void {
    const { operator } = node;
    this.walk.ownIds.binary(node, context);
    if (operator === "in") {
      const name =
        node.left.type === "PrivateIdentifier" ? undefined : this.walk.values.text(bare(node.left), context.scope);
      for (const value of name === undefined ? [] : this.walk.values.of(node.right, context.scope)) {
        if (value.type === "api") this.walk.references.asked(node, context, value, name ?? "");
        else if (value.type === "global")
          this.walk.references.global(
            node,
            this.walk.withFacts(context, [{ key: `global:${name}`, guard: "in" }]),
            name ?? "",
          );
      }
    }
    const { holds, fails } = this.walk.conditions.of(node, context.scope);
    const access = operator !== "in" && (holds.length || fails.length) ? "test" : "read";
    this.walk.visit(node.left, context, access);
    this.walk.visit(node.right, context, access);
  }
}
