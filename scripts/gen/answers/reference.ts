import { answersFor } from "../../../src/compat-table/answers.js";
import { type EngineName, engineNames } from "../../../src/compat-table/engines.js";
import { support } from "../../../src/compat-table/query.js";
import { differencesOf } from "../../../src/core/answer.js";

const BROWSERS: Readonly<Record<EngineName, string>> = {
  chrome: "Chrome",
  firefox: "Firefox",
  thunderbird: "Thunderbird",
};

/** One clause about a browser, and the members that it is true of. */
function reasons(namespace: string): string[] {
  const found = new Map<string, { browsers: Set<string>; members: Set<string> }>();
  for (const engine of engineNames) {
    for (const row of answersFor(namespace)[engine] ?? []) {
      const members = Object.keys(row.members).map((path) => `\`${path}\``);
      const text = `${row.grade}. ${differencesOf(row).join(" ")}`;
      const key = `${members.join(", ")}: ${text}`;
      const known = found.get(key) ?? { browsers: new Set(), members: new Set(members) };
      known.browsers.add(BROWSERS[engine]);
      found.set(key, known);
    }
  }
  return [...found].map(([text, { browsers }]) => `- ${[...browsers].join(", ")}: ${text}`);
}

/** The part of a reference page about members that browsers lack and no shim emulates; empty where there are none. */
export function answersSection(namespace: string): string[] {
  const answers = answersFor(namespace);
  const paths = engineNames.flatMap((engine) => (answers[engine] ?? []).flatMap(({ members }) => Object.keys(members)));
  if (!paths.length) return [];
  const cell = (path: string, engine: EngineName) => {
    const { native, shim } = support(`${namespace}.${path}`);
    return shim[engine] ?? (native[engine] === null ? "missing" : "native");
  };
  const rows = [...new Set(paths)].sort().map((path) => {
    return `| \`${namespace}.${path}\` | ${engineNames.map((engine) => cell(path, engine)).join(" | ")} |`;
  });
  return [
    "## Members without a shim",
    "",
    "`inert`: the empty answer, the documented rejection or the silent event is the true one. `unavailable`: it stays off",
    "the live API, so that feature checks are true; on the exported namespace it rejects with `UnsupportedError`, which",
    "says why. `missing`: not yet.",
    "",
    `| Member | ${engineNames.map((engine) => BROWSERS[engine]).join(" | ")} |`,
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    "Why, and what to do instead:",
    "",
    ...reasons(namespace),
    "",
  ];
}
