const variableOf = (id: string): string => id.replace(/\W/g, "_");

/**
 * The module of one entry for known targets: it installs exactly the given shims. Without any it is the native
 * namespace and nothing else.
 *
 * @param source the folder or package path below which `core/` and `shims/` lie
 */
export function targetEntry(namespace: string, ids: readonly string[], source: string): string {
  const path = namespace.split(".").join("?.");
  if (!ids.length)
    return `export const ${variableOf(namespace)} = (globalThis.browser ?? globalThis.chrome)?.${path};\n`;
  const imports = ids.map(
    (id) =>
      `import { shim as ${variableOf(id)} } from "${source}/shims/${namespace}/${id.slice(namespace.length + 1)}.js";`,
  );
  const puts = ids.map((id) => {
    const names = id.replace(/-.*/, "").split(".");
    const member = names.pop();
    return `  put(root, root.${names.join(".")}, "${member}", ${variableOf(id)});`;
  });
  return [
    `import { put } from "${source}/core/install.js";`,
    `import { findRoot } from "${source}/core/root.js";`,
    ...imports,
    "const root = findRoot();",
    "if (root) {",
    ...puts,
    "}",
    `export const ${variableOf(namespace)} = root?.${path};`,
    "",
  ].join("\n");
}
