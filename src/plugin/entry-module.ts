import { InputError } from "../build/input-error.js";
import type { EngineName } from "../compat-table/engines.js";
import { membersOf, namespaces, needs } from "../compat-table/query.js";

/** Without the usual zero byte, which would become a `_` before a chunk's name: Chrome keeps such names for itself. */
const PREFIX = "virtual:compat/";

/** The namespace of an entry's virtual module; undefined for every other module. */
export const namespaceOfModule = (id: string): string | undefined =>
  id.startsWith(PREFIX) ? id.slice(PREFIX.length) : undefined;

/**
 * The virtual module that stands for an import of `compat/<namespace>`; undefined for other imports.
 *
 * @throws InputError for `compat/configure`, which would have no effect
 */
export function entryId(specifier: string): string | undefined {
  if (specifier === "compat/configure") {
    throw new InputError(
      "compat/configure chooses nothing in a bundle: what it would set is in the layer, which is apart from the program. Leave the import out, or import the entries without the plugin.",
    );
  }
  const name = /^compat\/([a-z][\w.]*)$/i.exec(specifier)?.[1];
  return name && namespaces().includes(name) ? PREFIX + name : undefined;
}

/** Whether some version of a target lacks something of a namespace. */
const isIncomplete = (namespace: string, target: EngineName, range: string): boolean =>
  needs(namespace, { [target]: range }) || membersOf(namespace).some(({ id }) => needs(id, { [target]: range }));

/**
 * The module of an entry where the target is known: the live namespace, which the layer has completed before the
 * program begins; or what the layer left for imports, which has the members that refuse, too.
 */
export function entryModule(namespace: string, target: EngineName, range: string): string {
  const root = target === "chrome" ? "chrome" : "browser";
  const name = namespace.replace(/\W/g, "_");
  const left = `globalThis[Symbol.for("compat exports")]?.${/^\w+$/.test(namespace) ? namespace : `["${namespace}"]`} ?? `;
  const live = `${isIncomplete(namespace, target, range) ? left : ""}globalThis.${root}?.${namespace.split(".").join("?.")}`;
  return name === "debugger"
    ? `const debugger_ = ${live};\nexport { debugger_ as debugger };\n`
    : `export const ${name} = ${live};\n`;
}
