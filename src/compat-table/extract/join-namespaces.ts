import { condenseNamespace } from "./condense.js";
import type { CondensedNamespace, CondensedType } from "./condensed.js";
import { type JsonObject, objectsOf } from "./raw-schema.js";

/**
 * One condensed namespace for each name, from schema files in which a namespace may be spread over
 * several entries, extend the types of another (`$extend`) or repeat another whole (`$import`).
 */
export function joinNamespaces(raw: readonly JsonObject[]): Record<string, CondensedNamespace> {
  const joined = new Map<string, CondensedNamespace>();
  for (const entry of raw) {
    const name = String(entry.namespace);
    joined.set(name, merge(joined.get(name) ?? {}, condenseNamespace(entry)));
  }
  for (const entry of raw) extendTypes(joined, entry);
  for (const entry of raw) {
    const source = typeof entry.$import === "string" ? joined.get(entry.$import) : undefined;
    const name = String(entry.namespace);
    if (source) joined.set(name, importInto(joined.get(name) ?? {}, source));
  }
  return Object.fromEntries([...joined].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function merge(a: CondensedNamespace, b: CondensedNamespace): CondensedNamespace {
  return { ...a, ...b, ...joinLists(a, b, () => true) };
}

function importInto(own: CondensedNamespace, source: CondensedNamespace): CondensedNamespace {
  // A member that the importing namespace declares itself replaces the imported one.
  // Manifest versions and contexts are not imported: browserAction repeats action for the other manifest version.
  const permissions = own.permissions ?? source.permissions;
  return {
    ...own,
    ...(permissions && { permissions }),
    ...joinLists(own, source, (name, names) => !names.has(name)),
  };
}

function joinLists(
  a: CondensedNamespace,
  b: CondensedNamespace,
  keep: (name: string, names: ReadonlySet<string>) => boolean,
): CondensedNamespace {
  const functionNames = new Set(a.functions?.map((entry) => entry.name));
  const eventNames = new Set(a.events?.map((entry) => entry.name));
  const typeNames = new Set(a.types?.map((entry) => entry.id));
  const functions = [...(a.functions ?? []), ...(b.functions ?? []).filter((f) => keep(f.name, functionNames))];
  const events = [...(a.events ?? []), ...(b.events ?? []).filter((e) => keep(e.name, eventNames))];
  const types = [...(a.types ?? []), ...(b.types ?? []).filter((t) => keep(t.id, typeNames))];
  const properties = { ...b.properties, ...a.properties };
  return {
    ...(functions.length > 0 && { functions }),
    ...(events.length > 0 && { events }),
    ...(types.length > 0 && { types }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

function extendTypes(joined: Map<string, CondensedNamespace>, raw: JsonObject): void {
  const name = String(raw.namespace);
  for (const extension of objectsOf(raw.types).filter((entry) => "$extend" in entry)) {
    const id = String(extension.$extend);
    const extended = joined.get(name)?.types?.find((type) => type.id === id);
    if (!extended) continue;
    const added = condenseNamespace({ namespace: name, types: [{ id, ...extension }] }).types?.[0];
    if (!added) continue;
    if (added.choices) extended.choices = joinChoices(extended.choices ?? [], added.choices);
    if (added.properties) extended.properties = { ...extended.properties, ...added.properties };
    if (added.functions) extended.functions = [...(extended.functions ?? []), ...added.functions];
    if (added.events) extended.events = [...(extended.events ?? []), ...added.events];
  }
}

function joinChoices(a: CondensedType[], b: CondensedType[]): CondensedType[] {
  return [...a, ...b];
}
