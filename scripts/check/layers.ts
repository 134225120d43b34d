import { importsOf, type SourceFile, sourceFiles } from "./source-files.js";

/** Each layer, and the layers that its code may import; types may come from anywhere. */
const LAYERS: Record<string, readonly string[]> = {
  core: [],
  types: [],
  generated: ["core"],
  shims: ["core", "types"],
  answers: ["core"],
  entries: ["shims", "types", "answers"],
  bridges: ["core", "shims"],
  ".": ["core", "shims", "entries", "types", "generated"],
  "compat-table": [],
  scan: ["compat-table"],
  manifest: ["compat-table", "scan"],
  build: ["bridges", "compat-table", "generated", "manifest", "scan"],
  plugin: ["compat-table", "manifest", "scan", "build"],
  cli: ["compat-table", "manifest", "scan", "build", "playwright"],
  playwright: [],
};

const layerOf = (file: string): string => (file.includes("/") ? (file.split("/")[0] ?? ".") : ".");

function forbidden(file: SourceFile): string[] {
  const from = layerOf(file.file);
  const allowed = LAYERS[from];
  if (!allowed)
    return [`src/${file.file}: '${from}' is no layer; add it to scripts/check/layers.ts with what it may import.`];
  return importsOf(file)
    .filter(({ to, typeOnly }) => !typeOnly && layerOf(to) !== from && !allowed.includes(layerOf(to)))
    .map(({ specifier }) => `src/${file.file}: layer '${from}' may not import ${specifier}.`);
}

/** The first cycle of imports that a depth-first walk meets from each file. */
function cycles(files: readonly SourceFile[]): string[] {
  const graph = new Map(files.map((file) => [file.file, importsOf(file).filter(({ typeOnly }) => !typeOnly)]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) found.push(`Cycle: ${[...trail.slice(trail.indexOf(file)), file].join(" → ")}`);
    if (done.has(file) || trail.includes(file)) return;
    for (const { to } of graph.get(file) ?? []) walk(to, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}

const BROWSERS = /firefox|thunderbird|gecko|chromium/i;

/** The engine names no browser: it asks for features. The targets' type and the API root's own names aside. */
function browserNames({ file, text }: SourceFile): string[] {
  if (!file.startsWith("core/") || file === "core/api.ts") return [];
  return text
    .split("\n")
    .map((line, index) => ({ line, at: index + 1 }))
    .filter(({ line }) => !/^\s*(\/\/|\*|\/\*)/.test(line) && BROWSERS.test(line))
    .map(({ line, at }) => `src/${file}:${at}: the engine names a browser: ${line.trim()}`);
}

/** What breaks the architecture, one line each. */
export function checkLayers(): string[] {
  const files = sourceFiles("src").filter(({ file }) => !file.startsWith("types/"));
  return [...files.flatMap(forbidden), ...cycles(files), ...files.flatMap(browserNames)];
}
