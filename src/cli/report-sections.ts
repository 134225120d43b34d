import type { TargetBuild } from "../build/build.js";
import { type Attention, attentionOf } from "./attention.js";

/** What is the same on some targets, so that it is read once. */
export interface ReportSection {
  readonly targets: readonly TargetBuild[];
  /** The worst first. */
  readonly items: readonly Attention[];
}

/** What a report tells, one section for each set of targets: what the most targets share comes first. */
export function reportSections(targets: readonly TargetBuild[], all: boolean): ReportSection[] {
  const shared = new Map<string, { item: Attention; targets: TargetBuild[] }>();
  for (const target of targets) {
    for (const item of attentionOf(target, all)) {
      const key = JSON.stringify(item);
      const known = shared.get(key);
      if (known) known.targets.push(target);
      else shared.set(key, { item, targets: [target] });
    }
  }
  // Each target has a section of its own too, for the files that it changes.
  const sections = new Map(targets.map((target) => [target.target as string, section([target])]));
  for (const { item, targets: having } of shared.values()) {
    const name = having.map(({ target }) => target).join();
    const found = sections.get(name) ?? section(having);
    sections.set(name, found);
    found.items.push(item);
  }
  return [...sections.values()]
    .map(({ targets: having, items }) => ({ targets: having, items: items.sort(worstFirst) }))
    .sort((a, b) => b.targets.length - a.targets.length);
}

const section = (targets: readonly TargetBuild[]) => ({ targets, items: [] as Attention[] });

const worstFirst = (a: Attention, b: Attention): number => a.rank - b.rank || (a.subject < b.subject ? -1 : 1);
