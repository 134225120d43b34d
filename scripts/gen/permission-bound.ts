import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CondensedSchema } from "../../src/compat-table/extract/condensed.js";
import { ROOT } from "./shim-files.js";

const SCHEMAS = path.join(ROOT, "src/compat-table/schemas");

/**
 * The functions and events of a namespace that exist only with a permission of their own, each with that permission;
 * where several will do, they are joined by `|`.
 */
export function permissionBound(namespace: string): Record<string, string> {
  const bound: Record<string, string> = {};
  for (const file of readdirSync(SCHEMAS).sort()) {
    // The typings stand beside the schemas, and know nothing of permissions.
    const { namespaces } = JSON.parse(readFileSync(path.join(SCHEMAS, file), "utf8")) as Partial<CondensedSchema>;
    const { functions = [], events = [] } = namespaces?.[namespace] ?? {};
    for (const { name, permissions } of [...functions, ...events]) if (permissions) bound[name] = permissions.join("|");
  }
  return bound;
}
