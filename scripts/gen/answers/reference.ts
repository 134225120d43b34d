import { answersFor } from "../../../src/compat-table/answers.js";
import { type EngineName, engineNames } from "../../../src/compat-table/engines.js";
import { namespaces, rows, support } from "../../../src/compat-table/query.js";
import { differencesOf } from "../../../src/core/answer.js";
import { lacks, pathsIn } from "./lacking.js";

const BROWSERS: Readonly<Record<EngineName, string>> = {
  chrome: "Chrome",
  firefox: "Firefox",
  thunderbird: "Thunderbird",
};

/** What is true of some members on some browsers: a line for each set of browsers that share one sentence. */
function reasons(namespace: string): string[] {
  const found = new Map<string, Map<string, string[]>>();
  for (const engine of engineNames) {
    for (const row of answersFor(namespace)[engine] ?? []) {
      const text = `${row.grade}. ${differencesOf(row).join(" ")}`;
      const members = found.get(text) ?? new Map<string, string[]>();
      found.set(text, members);
      for (const path of Object.keys(row.members)) members.set(path, [...(members.get(path) ?? []), BROWSERS[engine]]);
    }
  }
  return [...found].flatMap(([text, members]) => {
    const together = new Map<string, string[]>();
    for (const [path, browsers] of members) {
      const on = browsers.join(", ");
      together.set(on, [...(together.get(on) ?? []), `\`${path}\``]);
    }
    return [...together].map(([on, paths]) => `- ${on}: ${paths.join(", ")}: ${text}`);
  });
}

/** What an entry of the table says of a member on a browser; a value is what its enumeration is. */
function cell(id: string, engine: EngineName): string {
  const { kind, native, shim } = support(id);
  if (native[engine] !== null && !shim[engine]) return "native";
  const own = shim[engine] ?? "missing";
  return kind === "value" && own === "missing" ? cell(id.slice(0, id.lastIndexOf(".")), engine) : own;
}

/** Members that a browser lacks, and that neither a shim nor an answer gives. */
const promised = (namespace: string): string[] =>
  pathsIn(namespace, rows(), namespaces())
    .filter((row) => engineNames.some((engine) => row.shim[engine] === "missing" && lacks(row, engine)))
    .map(({ id }) => id.slice(namespace.length + 1));

/** The part of a reference page about members that browsers lack and no shim emulates; empty where there are none. */
export function answersSection(namespace: string): string[] {
  const answers = answersFor(namespace);
  const paths = [
    ...engineNames.flatMap((engine) => (answers[engine] ?? []).flatMap(({ members }) => Object.keys(members))),
    ...promised(namespace),
  ];
  if (!paths.length) return [];
  const lines = [...new Set(paths)].sort().map((path) => {
    const id = `${namespace}.${path}`;
    return `| \`${id}\` | ${engineNames.map((engine) => cell(id, engine)).join(" | ")} |`;
  });
  const why = reasons(namespace);
  return [
    "## Members without a shim",
    "",
    "`inert`: the empty answer, the documented rejection or the silent event is the true one; a constant has its",
    "documented value. `unavailable`: it stays off the live API, so that feature checks are true; on the exported",
    "namespace it rejects with `UnsupportedError`, which says why, and a constant is nowhere. `missing`: nothing stands",
    "in for it yet, so ask whether it is there before use.",
    "",
    `| Member | ${engineNames.map((engine) => BROWSERS[engine]).join(" | ")} |`,
    "| --- | --- | --- | --- |",
    ...lines,
    "",
    ...(why.length ? ["Why, and what to do instead:", "", ...why, ""] : []),
  ];
}
