import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { CondensedSchema } from "../src/compat-table/extract/condensed.js";
import { joinNamespaces } from "../src/compat-table/extract/join-namespaces.js";
import { printSchema } from "../src/compat-table/extract/print-schema.js";
import { readChromium } from "../src/compat-table/extract/read-chromium.js";
import { readGecko } from "../src/compat-table/extract/read-gecko.js";
import { readTypings } from "../src/compat-table/extract/read-typings.js";

const output = fileURLToPath(new URL("../src/compat-table/schemas/", import.meta.url));
const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error("usage: npx tsx scripts/schemas.ts <folder of an installed browser>…\n  e.g. /usr/lib/chromium");
  process.exit(2);
}
for (const folder of folders) {
  const schema = read(folder);
  const file = path.join(output, `${schema.engine}-${schema.version}.json`);
  writeFileSync(file, printSchema(schema));
  console.log(`${path.relative(process.cwd(), file)}: ${Object.keys(schema.namespaces).length} namespaces`);
}
writeTypings();

function writeTypings(): void {
  const file = path.join(output, "chrome-typings.json");
  const source = createRequire(import.meta.url).resolve("@types/chrome/package.json");
  const { version } = JSON.parse(readFileSync(source, "utf8")) as { version: string };
  const members = readTypings(readFileSync(path.join(path.dirname(source), "index.d.ts"), "utf8"));
  const lines = members.map((member) => JSON.stringify(member)).join(",\n");
  writeFileSync(file, `{\n"version": ${JSON.stringify(version)},\n"members": [\n${lines}\n]\n}\n`);
  console.log(`${path.relative(process.cwd(), file)}: ${members.length} members`);
}

function read(folder: string): CondensedSchema {
  if (existsSync(path.join(folder, "application.ini"))) {
    const { name, version, namespaces } = readGecko(folder);
    const engine = /thunderbird/i.test(name) ? "thunderbird" : "firefox";
    return { engine, version, namespaces: joinNamespaces(namespaces) };
  }
  const binary = ["chromium", "chrome"].map((name) => path.join(folder, name)).find((file) => existsSync(file));
  if (!binary) throw new Error(`${folder} holds neither application.ini (Gecko) nor a chromium binary`);
  const { version, namespaces } = readChromium(binary);
  return { engine: "chrome", version, namespaces: joinNamespaces(namespaces) };
}
