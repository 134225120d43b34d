import type { Context } from "./findings.js";
import { bare, type Node, result } from "./nodes.js";
import { partsOf } from "./patterns.js";
import type { Walk } from "./walk.js";

/** What declarations and assignments take and give. */
export class Assignments {
  constructor(
    readonly walk: Walk,
    /** Functions that get a name, so that nothing else calls them. */
    readonly kept: Set<Node>,
  ) {}

  assignment(node: Extract<Node, { type: "AssignmentExpression" }>, context: Context): void {
    const left = bare(node.left);
    if (left.type === "MemberExpression") this.walk.reference(left, context, "write");
    else this.pattern(left, node.operator === "=" ? node.right : null, context);
    if (left.type === "Identifier") this.kept.add(result(node.right));
    this.walk.visit(node.right, context);
  }

  /** `const { tabs: { query }, runtime = other } = chrome`: each name in it takes a member. */
  pattern(pattern: Node, init: Node | null, context: Context): void {
    const values = init && pattern.type !== "Identifier" ? this.walk.values.of(init, context.scope) : [];
    for (const { node, take, fallback } of partsOf(pattern)) {
      this.walk.visit(fallback, context);
      if (node.type === "MemberExpression") this.walk.reference(node, context, "write");
      for (const value of values) {
        const [first] = take;
        if (value.type === "api" && !take.includes("?"))
          this.walk.references.use(node, context, "read", { ...value, path: [...value.path, ...take] });
        if (value.type === "global" && first !== undefined) this.walk.references.global(node, context, first, take[1]);
      }
    }
  }
}
