import type { FullConfig, Reporter, Suite, TestCase } from "@playwright/test/reporter";

interface Counts {
  label: string;
  passed: number;
  failed: number;
  skipped: number;
}

/** A reporter that ends with one line for each browser and its version, and one for all: `N passed, N failed, N skipped`. */
export default class BrowserSummary implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  printsToStdio(): boolean {
    return false;
  }

  // After onEnd, so that these are the last lines whichever reporters run beside it.
  async onExit(): Promise<void> {
    const projects = new Map<string, Counts>();
    for (const test of this.#suite?.allTests() ?? []) count(projects, test);
    const sum = { passed: 0, failed: 0, skipped: 0 };
    for (const { label, passed, failed, skipped } of projects.values()) {
      console.log(`${label}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
      sum.passed += passed;
      sum.failed += failed;
      sum.skipped += skipped;
    }
    console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
  }
}

function count(projects: Map<string, Counts>, test: TestCase): void {
  const name = test.parent.project()?.name ?? "";
  const counts = projects.get(name) ?? { label: name, passed: 0, failed: 0, skipped: 0 };
  projects.set(name, counts);
  const described = test.results.flatMap(({ annotations }) => annotations).find(({ type }) => type === "browser");
  if (described?.description) counts.label = described.description;
  const outcome = test.outcome();
  // A test that never ran because the run was stopped proves nothing, so it is no pass and no failure.
  if (outcome === "skipped" || test.results.length === 0) counts.skipped++;
  else if (outcome === "unexpected") counts.failed++;
  else counts.passed++;
}
