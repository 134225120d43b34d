/**
 * Measures every entry, minified and gzipped, against its ceiling and against webextension-polyfill. Fails above one.
 *   npm run size
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { targetEntry } from "../src/plugin/target-entry.js";
import { ROOT, shimFiles } from "./gen/shim-files.js";

interface Ceiling {
  readonly unit: "min" | "gzip";
  readonly bytes: number;
}

/** What each kind of entry may cost. The lean ones are what a build for known targets puts in. */
const CEILINGS = {
  nothing: { unit: "min", bytes: 150 },
  oneShim: { unit: "gzip", bytes: 700 },
  bigShim: { unit: "gzip", bytes: 2000 },
  namespaceOnly: { unit: "gzip", bytes: 2600 },
  everything: { unit: "gzip", bytes: 12_000 },
} as const satisfies Record<string, Ceiling>;

/** Single members that are whole file systems, schedulers or queries, and not one function. */
const BIG = /getPackageDirectoryEntry|restartAfterDelay|getContexts|onInstalled|onEnabled|requestUpdateCheck/;

async function measure(contents: string): Promise<{ min: number; gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { min: code.length, gzip: gzipSync(code, { level: 9 }).length };
}

interface Row {
  readonly name: string;
  readonly source: string;
  readonly ceiling: Ceiling;
}

const shimmed = new Set(shimFiles().map(({ namespace }) => namespace));
const entries = readdirSync(path.join(ROOT, "src/entries")).map((file) => path.basename(file, ".ts"));

const rows: Row[] = [
  { name: "compat/runtime, nothing lacks", source: targetEntry("runtime", [], "./src"), ceiling: CEILINGS.nothing },
  ...shimFiles().map(({ id, namespace }) => ({
    name: `only ${id}`,
    source: targetEntry(namespace, [id], "./src"),
    ceiling: BIG.test(id) ? CEILINGS.bigShim : CEILINGS.oneShim,
  })),
  ...entries.map((name) => ({
    name: `compat/${name}`,
    source: `export * from "./src/entries/${name}.ts"`,
    ceiling: shimmed.has(name) ? CEILINGS.everything : CEILINGS.namespaceOnly,
  })),
  { name: "compat", source: `export * from "./src/index.ts"`, ceiling: CEILINGS.everything },
];

const opponent = await measure(`export { default } from "webextension-polyfill"`);
const width = Math.max(...rows.map(({ name }) => name.length)) + 2;
const line = (name: string, min: number | string, gzip: number | string, rest: string) =>
  console.log(`${name.padEnd(width)}${String(min).padStart(8)}${String(gzip).padStart(8)}  ${rest}`);

line("entry", "min", "gzip", "ceiling");
line("webextension-polyfill", opponent.min, opponent.gzip, "(for comparison)");
let above = 0;
for (const { name, source, ceiling } of rows) {
  const size = await measure(source);
  const over = size[ceiling.unit] > ceiling.bytes;
  if (over) above += 1;
  line(name, size.min, size.gzip, `${ceiling.bytes} ${ceiling.unit}${over ? "  ABOVE" : ""}`);
}
if (above) {
  console.error(
    `${above} entries are above their ceilings: make them smaller, or say in scripts/size.ts why one may grow.`,
  );
  process.exitCode = 1;
}
