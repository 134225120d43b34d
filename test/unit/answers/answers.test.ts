import { beforeAll, describe, expect, it } from "vitest";
import { countAnswers, expandedAnswers } from "../../../scripts/gen/answers/answers.js";
import { type ExpandedAnswers, expandAnswers } from "../../../scripts/gen/answers/expand-answers.js";
import { lacks, lacksConstant } from "../../../scripts/gen/answers/lacking.js";
import { signatureOf } from "../../../scripts/gen/answers/signatures.js";
import { loadShim, shimFiles } from "../../../scripts/gen/shim-files.js";
import { answersFor } from "../../../src/compat-table/answers.js";
import { engineNames } from "../../../src/compat-table/engines.js";
import { table } from "../../../src/compat-table/query.js";
import type { About } from "../../../src/core/api.js";

let abouts: About[];
let expanded: ExpandedAnswers;

beforeAll(async () => {
  abouts = await Promise.all(shimFiles().map(async (file) => (await loadShim(file)).about));
  expanded = await expandedAnswers(table(), abouts);
}, 60_000);

const answered = (engine: (typeof engineNames)[number]) =>
  [...expanded.rows].flatMap(([namespace, engines]) =>
    (engines[engine] ?? []).flatMap(({ members }) => Object.keys(members).map((path) => `${namespace}.${path}`)),
  );

describe.each(engineNames)("what %s lacks", (engine) => {
  it("has exactly one of: a shim, an answer, or the promise of a shim", () => {
    expect(expanded.problems).toEqual([]);
    const lacking = table()
      .rows.filter((row) => lacks(row, engine))
      .map(({ id }) => id);
    const shims = abouts.filter(({ id, fidelity }) => !id.includes("-") && fidelity[engine]).map(({ id }) => id);
    const given = [...answered(engine), ...expanded.missing[engine], ...shims].filter((id) => lacking.includes(id));
    expect(given.sort()).toEqual(lacking.sort());
    console.info(`${engine}: ${JSON.stringify(countAnswers(expanded)[engine])}`);
  });

  it("is answered nowhere that the browser has the member itself", () => {
    const native = table().rows.filter(
      (row) => row.kind !== "namespace" && !lacks(row, engine) && !lacksConstant(row, engine),
    );
    const ids = new Set(native.map(({ id }) => id));
    expect(answered(engine).filter((id) => ids.has(id))).toEqual([]);
  });

  it("answers in the way of the function: at once, or later", () => {
    const wrong = [...expanded.rows].flatMap(([namespace, engines]) =>
      (engines[engine] ?? []).flatMap(({ grade, reply, members }) =>
        Object.entries(members)
          .filter(([path, signature]) => {
            if (signature === null || grade === "unavailable") return false;
            const later = reply?.[0] !== "returns";
            return !reply || signatureOf(`${namespace}.${path}`)?.async !== later;
          })
          .map(([path]) => `${namespace}.${path}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("says why, and what to do instead of what cannot be", () => {
    const rows = [...expanded.rows.values()].flatMap((engines) => engines[engine] ?? []);
    const clause = rows.filter(({ why }) => !/^\S.*[^.\s]$/.test(why)).map(({ why }) => why);
    const sentence = rows.filter(({ grade, instead = "" }) => grade === "unavailable" && !/^[A-Z].*\.$/.test(instead));
    expect([clause, sentence]).toEqual([[], []]);
  });

  it("stands in the table with its grade and its difference", () => {
    const row = table().rows.find(({ id }) => id === answered(engine)[0]);
    expect(row?.shim[engine]).toMatch(/inert|partial|unavailable/);
    expect(row?.lost?.[engine]?.[0]).toMatch(/\.$/);
  });
});

describe("holding the data against shims and the table", () => {
  const some = { namespace: "topSites", groups: [] };

  it("names a member that nothing answers for", () => {
    const { problems } = expandAnswers([some], table(), () => false);
    expect(problems).toContain("src/answers/topSites.ts: nothing says what topSites.get is on thunderbird.");
  });

  const get = { on: ["thunderbird"], members: ["get"] } as const;
  const shimmed = (id: string) => id === "topSites.get";

  it("refuses an answer where there is a shim", () => {
    const groups = [{ ...get, grade: "inert", reply: ["resolves", []], why: "so" }] as const;
    const { problems } = expandAnswers([{ ...some, groups }], table(), shimmed);
    expect(problems).toContain("src/answers/topSites.ts: topSites.get has a shim on thunderbird: delete its answer.");
  });

  it("takes the shim of what was promised, as soon as there is one", () => {
    const groups = [{ ...get, grade: "missing" }] as const;
    const before = expandAnswers([{ ...some, groups }], table(), () => false);
    const after = expandAnswers([{ ...some, groups }], table(), shimmed);
    expect(before.missing.thunderbird).toContain("topSites.get");
    expect(after.missing.thunderbird).not.toContain("topSites.get");
    expect(after.problems.filter((problem) => problem.includes("topSites.get"))).toEqual([]);
  });

  it("refuses an answer for a member that the browser has", () => {
    const groups = [{ on: ["firefox"], members: ["get"], grade: "inert", reply: ["resolves", []], why: "so" }] as const;
    const { problems } = expandAnswers([{ ...some, groups }], table(), () => false);
    expect(problems).toContain(
      "src/answers/topSites.ts: topSites.get is answered twice on firefox, or firefox does not lack it.",
    );
  });

  it("keeps away from the live API what would make a feature check lie", () => {
    const events = answersFor("gcm").firefox?.find(({ grade }) => grade === "inert");
    expect(events?.hidden).toBe(true);
    expect(answersFor("tabGroups").thunderbird?.some(({ hidden }) => hidden)).toBe(false);
  });

  it("names a constant, and a value of an enumeration, that nothing answers for", () => {
    const { problems } = expandAnswers([], table(), () => false);
    expect(problems).toContain("src/answers/tabs.ts: nothing says what tabs.TAB_INDEX_NONE is on firefox.");
    expect(problems).toContain("src/answers/windows.ts: nothing says what windows.WindowState.DOCKED is on chrome.");
  });

  it("takes the measured value of a constant, and keeps away what would promise what is not there", () => {
    const groups = answersFor("tabGroups").thunderbird;
    expect(groups?.find(({ members }) => "TAB_GROUP_ID_NONE" in members)?.reply).toEqual(["is", -1]);
    expect(groups?.find(({ members }) => "Color" in members)?.reply).toEqual([
      "is",
      expect.objectContaining({ BLUE: "blue" }),
    ]);
    const away = answersFor("tabs").chrome?.find(({ members }) => "TabType" in members);
    expect(away).toMatchObject({ grade: "unavailable", away: true });
  });

  it("refuses to answer for one value of an enumeration, which only a shim can complete", () => {
    const groups = [{ on: ["chrome"], members: ["WindowState.DOCKED"], grade: "inert", why: "so" }] as const;
    const { problems } = expandAnswers([{ namespace: "windows", groups }], table(), () => false);
    expect(problems).toContain(
      "src/answers/windows.ts: windows.WindowState.DOCKED is one value of an enumeration: a shim completes it, or it is unavailable on chrome.",
    );
  });
});
