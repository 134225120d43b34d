import type { TargetBuild } from "../../src/build/build.js";

/** What one step of a demo did in one browser. */
export interface Step {
  readonly step: string;
  /** What came of it, or why nothing did. */
  readonly result: string;
  readonly outcome: "done" | "missing" | "failed";
}

/** Does one step after the other, and keeps what came of each. */
export class Steps {
  readonly done: Step[] = [];
  readonly #missing: ReadonlySet<string>;

  constructor({ members }: TargetBuild) {
    this.#missing = new Set(members.filter(({ grade }) => grade === "missing").map(({ id }) => id));
  }

  /**
   * A step that fails is told of, and does not end the demo. One that needs a member which the build reports as missing
   * is told of, too, and not tried.
   */
  async take(step: string, work: () => Promise<string>, ...needs: readonly string[]): Promise<void> {
    const missing = needs.filter((id) => this.#missing.has(id));
    if (missing.length) {
      this.done.push({ step, result: `not yet: nothing emulates ${missing.join(" and ")} here`, outcome: "missing" });
      return;
    }
    try {
      this.done.push({ step, result: await work(), outcome: "done" });
    } catch (error) {
      const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
      this.done.push({ step, result: `failed: ${reason}`, outcome: "failed" });
    }
  }
}
