const EXTENSIONS = ["", ".js", ".mjs", ".ts", ".tsx", ".jsx", "/index.js", "/index.ts"];

/** A path of the package as the manifest may write it: without `./`, a leading slash, query or fragment. */
export function packagePath(written: string): string {
  return normal(decoded(written.replace(/[?#].*$/s, "")).split("/"));
}

/**
 * The file of the package that a specifier means in a file, or undefined. Names without an extension are completed as
 * bundlers do; what is not found beside the file is tried from the package's root where `orRoot` is set.
 */
export function resolvePath(
  from: string,
  specifier: string,
  has: (path: string) => boolean,
  orRoot = false,
): string | undefined {
  const clean = decoded(specifier.replace(/[?#].*$/s, "")).replace(/^(?:chrome|moz)-extension:\/\/[^/]+/i, "");
  if (!clean || /^[a-z][a-z\d+.-]*:|^\/\//i.test(clean)) return undefined;
  const folder = from.split("/").slice(0, -1);
  const tried = [clean.startsWith("/") ? normal(clean.split("/")) : normal([...folder, ...clean.split("/")])];
  if (orRoot) tried.push(normal(clean.split("/")));
  for (const path of tried) for (const extension of EXTENSIONS) if (has(path + extension)) return path + extension;
  // TypeScript names the file that the compiler will write.
  for (const path of tried)
    for (const [written, source] of [
      [/\.js$/, ".ts"],
      [/\.jsx?$/, ".tsx"],
    ] as const)
      if (written.test(path) && has(path.replace(written, source))) return path.replace(written, source);
  return undefined;
}

function normal(segments: readonly string[]): string {
  const kept: string[] = [];
  for (const segment of segments) {
    if (segment === "..") kept.pop();
    else if (segment && segment !== ".") kept.push(segment);
  }
  return kept.join("/");
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
