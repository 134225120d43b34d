import { InputError } from "../build/input-error.js";
import { DEFAULT_RANGES } from "../build/parse-targets.js";
import { engineNames } from "../compat-table/engines.js";
import { nearest } from "../compat-table/nearest.js";
import { explain, has, membersOf, namespaces, rows } from "../compat-table/query.js";
import { printRow } from "./print-row.js";

/**
 * What the compat table says: everything, a namespace's members one a line, or all that is known about one member.
 *
 * @throws InputError for an id that no browser knows, with the nearest one
 */
export function tableText(id?: string): string {
  if (id === undefined) return head() + rows().map(printRow).join("");
  const isNamespace = namespaces().includes(id);
  if (!has(id) && !isNamespace) {
    const suggestion = nearest(id, [...namespaces(), ...rows().map((row) => row.id)]);
    throw new InputError(
      `No browser knows ${id}.${suggestion ? ` Did you mean ${suggestion}?` : ""} compat table lists every member.`,
    );
  }
  const members = isNamespace ? membersOf(id) : [];
  const own = has(id) ? `${explain(id, DEFAULT_RANGES).text}\n` : "";
  return own + (members.length ? head() + members.map(printRow).join("") : "");
}

const head = (): string =>
  `${"member".padEnd(56)} ${"kind".padEnd(10)} ${engineNames
    .map((engine) => engine.padEnd(20))
    .join(" ")
    .trimEnd()}\n`;
