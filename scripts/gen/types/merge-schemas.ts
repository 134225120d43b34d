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

const shapeOf = ({ name, parameters = [] }: CondensedFunction): string =>
  `${name}(${parameters.map((parameter) => `${parameter.name}${parameter.optional ? "?" : ""}`).join()})`;

/** Functions of both engines; those that take the same parameters become one, others are overloads. */
function mergeFunctions(
  first: readonly CondensedFunction[],
  second: readonly CondensedFunction[],
): CondensedFunction[] {
  const merged = new Map(first.map((found) => [shapeOf(found), found]));
  for (const found of second) {
    const known = merged.get(shapeOf(found));
    if (!known) {
      merged.set(shapeOf(found), found);
      continue;
    }
    const parameters = (known.parameters ?? []).map((parameter, index) =>
      mergeTypes(parameter, found.parameters?.[index] ?? {}),
    ) as CondensedParameter[];
    merged.set(shapeOf(found), { ...known, ...(parameters.length ? { parameters } : {}) });
  }
  return [...merged.values()];
}

function mergeNamespaces(first: CondensedNamespace, second: CondensedNamespace): CondensedNamespace {
  const types = new Map((first.types ?? []).map((type) => [type.id, type]));
  for (const type of second.types ?? []) {
    const known = types.get(type.id);
    types.set(type.id, known ? (mergeTypes(known, type) as CondensedNamedType) : type);
  }
  return {
    functions: mergeFunctions(first.functions ?? [], second.functions ?? []),
    events: uniqueBy([...(second.events ?? []), ...(first.events ?? [])], ({ name }) => name),
    types: [...types.values()],
    properties: { ...second.properties, ...first.properties },
  };
}

/** Every namespace of several engines' schemas; where two describe the same thing, the earlier schema decides. */
export function mergeSchemas(schemas: readonly CondensedSchema[]): Map<string, CondensedNamespace> {
  const namespaces = new Map<string, CondensedNamespace>();
  for (const { namespaces: found } of schemas) {
    for (const [name, namespace] of Object.entries(found)) {
      namespaces.set(name, mergeNamespaces(namespaces.get(name) ?? {}, namespace));
    }
  }
  return new Map([...namespaces].sort(([a], [b]) => (a < b ? -1 : 1)));
}
