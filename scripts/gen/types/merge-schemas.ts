import type {
  CondensedFunction,
  CondensedNamedType,
  CondensedNamespace,
  CondensedParameter,
  CondensedSchema,
  CondensedType,
} from "../../../src/compat-table/extract/condensed.js";

const uniqueBy = <T>(rows: readonly T[], key: (row: T) => string): T[] => [
  ...new Map(rows.map((row) => [key(row), row])).values(),
];

/** One type of two engines: the first engine's, with the values and properties that only the second knows. */
function mergeTypes<T extends CondensedType>(first: T, second: CondensedType): T {
  if (first.enum && second.enum) return { ...first, enum: [...new Set([...first.enum, ...second.enum])] };
  if (!first.properties || !second.properties) return first;
  const properties = { ...first.properties };
  for (const [name, type] of Object.entries(second.properties)) {
    const known = properties[name];
    properties[name] = known ? mergeTypes(known, type) : { ...type, optional: true };
  }
  return {
    ...first,
    properties,
    functions: uniqueBy([...(second.functions ?? []), ...(first.functions ?? [])], ({ name }) => name),
    events: uniqueBy([...(second.events ?? []), ...(first.events ?? [])], ({ name }) => name),
  };
}

/** Whether two lists of parameters name the same ones, up to optional ones at the end of the longer. */
function sameParameters(one: CondensedFunction, other: CondensedFunction): boolean {
  const [short = [], long = []] = [one.parameters ?? [], other.parameters ?? []].sort((a, b) => a.length - b.length);
  return long.every(({ name, optional }, index) => (short[index] ? short[index].name === name : optional));
}

const essence = ({ optional: _optional, ...type }: CondensedType): string => JSON.stringify(type);

type Types = ReadonlyMap<string, CondensedType>;

/** Whether `second` describes an object of which `first` knows every property. */
function covers(first: CondensedType, second: CondensedType, types: Types): boolean {
  const [known, found] = [first, second].map((type) => types.get(type.$ref ?? "")?.properties ?? type.properties);
  return Boolean(known && found) && Object.keys(found ?? {}).every((name) => name in (known ?? {}));
}

/** A parameter that takes what either engine takes. */
function mergeParameter(
  first: CondensedParameter,
  second: CondensedParameter | undefined,
  types: Types,
): CondensedParameter {
  if (!second || second.unsupported) return first;
  const { name } = first;
  const optional = first.optional || second.optional ? { optional: true as const } : {};
  const mergeable = (first.enum && second.enum) || (first.properties && second.properties);
  if (mergeable || essence(first) === essence(second)) return { ...mergeTypes(first, second), ...optional };
  const choices = [first.choices ?? [first], second.choices ?? [second]].flat();
  const needed = choices.filter((type, at) => !choices.slice(0, at).some((earlier) => covers(earlier, type, types)));
  return { name, ...optional, choices: needed };
}

/** Functions of both engines; those that take the same parameters become one, others are overloads. */
function mergeFunctions(
  first: readonly CondensedFunction[],
  second: readonly CondensedFunction[],
  types: Types,
): CondensedFunction[] {
  const merged = first.filter(({ unsupported }) => !unsupported);
  for (const found of second) {
    if (found.unsupported) continue;
    const at = merged.findIndex((known) => known.name === found.name && sameParameters(known, found));
    const known = merged[at];
    if (!known) {
      merged.push(found);
      continue;
    }
    const [long, short] =
      (known.parameters?.length ?? 0) < (found.parameters?.length ?? 0) ? [found, known] : [known, found];
    const parameters = long.parameters?.map((parameter, index) =>
      mergeParameter(parameter, short.parameters?.[index], types),
    );
    const result = known.callback ? known : found;
    merged[at] = { ...known, ...(parameters && { parameters }), ...(result.callback && { callback: result.callback }) };
  }
  return merged;
}

function mergeNamespaces(
  first: CondensedNamespace,
  second: CondensedNamespace,
  all: Map<string, CondensedType>,
): CondensedNamespace {
  const types = new Map((first.types ?? []).map((type) => [type.id, type]));
  for (const type of second.types ?? []) {
    const known = types.get(type.id);
    types.set(type.id, known ? (mergeTypes(known, type) as CondensedNamedType) : type);
  }
  return {
    functions: mergeFunctions(first.functions ?? [], second.functions ?? [], all),
    events: uniqueBy([...(second.events ?? []), ...(first.events ?? [])], ({ name }) => name),
    types: [...types.values()],
    properties: { ...second.properties, ...first.properties },
  };
}

/** Every namespace of several engines' schemas; where two describe the same thing, the earlier schema decides. */
export function mergeSchemas(schemas: readonly CondensedSchema[]): Map<string, CondensedNamespace> {
  const namespaces = new Map<string, CondensedNamespace>();
  const types = new Map<string, CondensedType>();
  for (const { namespaces: found } of [...schemas].reverse()) {
    for (const [name, namespace] of Object.entries(found)) {
      for (const type of namespace.types ?? []) types.set(`${name}.${type.id}`, type);
    }
  }
  for (const { namespaces: found } of schemas) {
    for (const [name, namespace] of Object.entries(found)) {
      namespaces.set(name, mergeNamespaces(namespaces.get(name) ?? {}, namespace, types));
    }
  }
  return new Map([...namespaces].sort(([a], [b]) => (a < b ? -1 : 1)));
}
