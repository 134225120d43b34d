import { expect, it } from "vitest";
import { nothingKnown } from "../../../src/scan/known.js";
import { scanLinked } from "../../../src/scan/scan-file.js";

/** A program whose parts all depend on each other: guards, aliases, calls and classes. */
function program(parts: number): string {
  const part = (i: number) => `
const api${i} = ${i ? `api${i - 1}` : "globalThis.browser ?? chrome"};
function step${i}(tab, done) {
  if (!api${i}.sidePanel || typeof api${i}.x${i} === "undefined") return done(tab && tab.id > 0 ? tab.id : -1);
  try { api${i}.tabs.query({ active: true, index: ${i} }).then(([one]) => step${Math.max(0, i - 1)}(one, done)); } catch { done(0); }
  return api${i}.storage?.local.get("key${i}", (all) => done(all.key${i} ? document.title : "none"));
}
class Part${i} { go() { this.api = api${i}; this.api.runtime.reload(); } }
new Part${i}().go();`;
  return `${Array.from({ length: parts }, (_, i) => part(i)).join("")}\nstep${parts - 1}(undefined, print);`;
}

it("a program twice as long is twice the work", () => {
  const [one, two, four] = [200, 400, 800].map(
    (parts) => scanLinked("a.js", program(parts), "script", nothingKnown).visited,
  );
  expect((two ?? 0) / (one ?? 1)).toBeCloseTo(2, 1);
  expect((four ?? 0) / (two ?? 1)).toBeCloseTo(2, 1);
});

it("five megabytes are scanned within the default stack and a minute", () => {
  const text = program(11_000);
  expect(text.length).toBeGreaterThan(5_000_000);
  const scan = scanLinked("a.js", text, "script", nothingKnown);
  expect(scan.problems).toEqual([]);
  expect(scan.uses.filter(({ path, access }) => path === "tabs.query" && access === "call")).toHaveLength(11_000);
}, 60_000);
