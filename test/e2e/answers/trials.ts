import { answersFor } from "../../../src/compat-table/answers.js";
import type { EngineName } from "../../../src/compat-table/engines.js";
import { namespaces } from "../../../src/compat-table/query.js";
import type { Reply } from "../../../src/core/answer.js";
import type { Parameter } from "../../../src/core/parameters.js";
import type { Trial } from "./trial.js";

const CORNER = { left: 0, top: 0 };
const PAIR = { displayPoint: { x: 0, y: 0 }, touchPoint: { x: 0, y: 0 } };

/** Arguments that Chromium's own bindings take, where a value of the right type is not enough. */
const SAMPLES: readonly (readonly [RegExp, readonly unknown[]])[] = [
  [/^contentSettings\..*\.get$/, [{ primaryUrl: "https://example.com/" }]],
  [/^contentSettings\..*\.set$/, [{ primaryPattern: "<all_urls>", setting: "block" }]],
  [/\.set$/, [{ value: true }]],
  [/^tabGroups\.move$/, [1, { index: -1 }]],
  [/^fontSettings\.(getFont|clearFont)$/, [{ genericFamily: "serif" }]],
  [/^omnibox\.setDefaultSuggestion$/, [{ description: "Search" }]],
  [/^downloads\.setUiOptions$/, [{ enabled: true }]],
  [/^system\.display\.setMirrorMode$/, [{ mode: "off" }]],
  [/^system\.display\.overscanCalibrationAdjust$/, ["x", { ...CORNER, right: 0, bottom: 0 }]],
  [
    /^system\.display\.completeCustomTouchCalibration$/,
    [
      { pair1: PAIR, pair2: PAIR, pair3: PAIR, pair4: PAIR },
      { ...CORNER, width: 1, height: 1 },
    ],
  ],
  [/^ttsEngine\.updateLanguage$/, [{ lang: "en", installStatus: "installed" }]],
];

function sampleOf(parameter: Parameter): unknown {
  const [, type] = parameter.split(/\??: /);
  return { any: [], boolean: true, function: undefined, integer: 1, object: {}, string: "x" }[type ?? "any"];
}

const samplesOf = (id: string, signature: readonly Parameter[]): readonly unknown[] =>
  SAMPLES.find(([pattern]) => pattern.test(id))?.[1] ??
  signature.filter((parameter) => !parameter.includes("?")).map(sampleOf);

/** The members that one browser lacks and that have an answer, by namespace. */
export function trialsFor(engine: EngineName): Map<string, Trial[]> {
  const found = new Map<string, Trial[]>();
  for (const namespace of namespaces()) {
    const trials = (answersFor(namespace)[engine] ?? []).flatMap((row) =>
      Object.entries(row.members).map(([path, signature]): Trial => {
        const constant = row.away || row.reply?.[0] === "is";
        const id = `${namespace}.${path}`;
        const args = samplesOf(id, signature ?? []);
        // A case asks for one property of the first argument.
        const cases = (row.cases ?? []).map(({ at, is, reply }) => ({
          args: [{ ...(args[0] as object), [at.slice("0.".length)]: is }],
          reply,
        }));
        const other = row.cases?.[0] && typeof row.cases[0].is === "boolean" ? !row.cases[0].is : "allow";
        const rest = row.cases ? [{ ...(args[0] as object), [row.cases[0]?.at.slice(2) ?? ""]: other }] : args;
        const { reply } = row;
        const calls =
          reply && reply[0] !== "computes" && !constant ? [...cases, { args: rest, reply: reply as Reply }] : [];
        return {
          id,
          namespace,
          grade: row.grade,
          hidden: row.hidden ?? false,
          sync: row.sync ?? false,
          why: row.why,
          instead: row.instead ?? "",
          kind: constant ? "constant" : signature === null ? "event" : "function",
          ...(reply?.[0] === "is" && { value: reply[1] }),
          calls,
        };
      }),
    );
    if (trials.length) found.set(namespace, trials);
  }
  return found;
}
