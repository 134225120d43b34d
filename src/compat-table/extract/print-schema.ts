import type { CondensedNamespace, CondensedSchema } from "./condensed.js";

/** JSON with one member a line: compact, and a change of one member is a change of one line. */
export function printSchema(schema: CondensedSchema): string {
  const namespaces = Object.entries(schema.namespaces).map(
    ([name, namespace]) => `${JSON.stringify(name)}: ${printNamespace(namespace)}`,
  );
  return `{\n"engine": ${JSON.stringify(schema.engine)},\n"version": ${JSON.stringify(schema.version)},\n"namespaces": {\n${namespaces.join(",\n")}\n}\n}\n`;
}

function printNamespace(namespace: CondensedNamespace): string {
  const lines = Object.entries(namespace).map(([key, value]: [string, unknown]) => {
    if (key === "functions" || key === "events" || key === "types") return printList(key, value as unknown[]);
    if (key === "properties") return printRecord(key, value as Record<string, unknown>);
    return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  });
  return lines.length > 0 ? `{\n${lines.join(",\n")}\n}` : "{}";
}

function printList(key: string, list: readonly unknown[]): string {
  return `  "${key}": [\n${list.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n")}\n  ]`;
}

function printRecord(key: string, record: Record<string, unknown>): string {
  const entries = Object.entries(record).map(
    ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `  "${key}": {\n${entries.join(",\n")}\n  }`;
}
