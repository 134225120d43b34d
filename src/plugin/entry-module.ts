import type { EngineName } from "../compat-table/engines.js";
import { namespaces } from "../compat-table/query.js";

/** Without the usual zero byte, which would become a `_` before a chunk's name: Chrome keeps such names for itself. */
const PREFIX = "virtual:compat/";

/** The namespace of an entry's virtual module; undefined for every other module. */
export const namespaceOfModule = (id: string): string | undefined =>
  id.startsWith(PREFIX) ? id.slice(PREFIX.length) : undefined;

/** The virtual module that stands for an import of `compat` or `compat/<namespace>`; undefined for other imports. */
export function entryId(specifier: string): string | undefined {
  const name = /^compat\/([a-z][\w.]*)$/i.exec(specifier)?.[1];
  return name && namespaces().includes(name) ? PREFIX + name : undefined;
}

/**
 * The module of an entry where the target is known: the live namespace, which the layer has completed before the
 * program begins. It is the same few bytes, whatever the target lacks.
 */
export function entryModule(namespace: string, target: EngineName): string {
  const root = target === "chrome" ? "chrome" : "browser";
  const name = namespace.replace(/\W/g, "_");
  const live = `globalThis.${root}?.${namespace.split(".").join("?.")}`;
  return name === "debugger"
    ? `const debugger_ = ${live};\nexport { debugger_ as debugger };\n`
    : `export const ${name} = ${live};\n`;
}
