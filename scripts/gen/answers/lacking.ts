import { type EngineName, engineNames } from "../../../src/compat-table/engines.js";
import type { Row } from "../../../src/compat-table/table.js";

const VERSION_TWO = "manifest version 2 only";

/** Whether the newest measured version of a browser lacks a member that is a function or an event. */
export function lacks({ kind, native, evidence }: Row, engine: EngineName): boolean {
  if (kind !== "function" && kind !== "event") return false;
  const { override, measured } = evidence[engine] ?? {};
  if (override) return native[engine] === null;
  // Manifest version 2 has it: that it is not here is the manifest's choice, and no gap.
  if (Object.values(evidence).some(({ schema }) => schema === VERSION_TWO)) return false;
  return !measured?.endsWith("+");
}

const isConstant = ({ kind }: Row): boolean => kind === "enum" || kind === "value" || kind === "property";

/** Whether the newest measured version of a browser has it, whatever it is. */
export function isNow({ native, evidence }: Row, engine: EngineName): boolean {
  const { override, measured } = evidence[engine] ?? {};
  return override ? native[engine] !== null : (measured?.endsWith("+") ?? false);
}

/** The same as {@link lacks} for constants, enumerations and their values: another browser still has them. */
export function lacksConstant(row: Row, engine: EngineName): boolean {
  return isConstant(row) && !isNow(row, engine) && engineNames.some((other) => isNow(row, other));
}

/** What lies below a namespace, and not below one inside it. */
export function pathsIn(namespace: string, rows: readonly Row[], namespaces: readonly string[]): Row[] {
  const inner = namespaces.filter((name) => name.startsWith(`${namespace}.`));
  return rows.filter(
    ({ id }) => id.startsWith(`${namespace}.`) && !inner.some((name) => id === name || id.startsWith(`${name}.`)),
  );
}
