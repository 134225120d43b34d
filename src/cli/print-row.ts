import { engineNames } from "../compat-table/engines.js";
import type { Row } from "../compat-table/table.js";

/** One line of the compat table: who has the member natively, and with which grade a shim stands in. */
export function printRow({ id, kind, native, shim }: Row): string {
  const cells = engineNames.map((engine) =>
    ([native[engine], shim[engine]].filter(Boolean).join(" ") || "-").padEnd(20),
  );
  return `${id.padEnd(56)} ${kind.padEnd(10)} ${cells.join(" ").trimEnd()}\n`;
}
