import { readFileSync } from "node:fs";
import { isObject, type Json, type JsonObject } from "./raw-schema.js";

const start = Buffer.from('{"namespace":');

/** The API schemas that a Chromium binary carries as JSON text, and its version. */
export function readChromium(binary: string): { version: string; namespaces: JsonObject[] } {
  const data = readFileSync(binary);
  return { version: versionIn(data), namespaces: [...schemasIn(data)].filter(isPublic) };
}

/** False for what only the browser's own pages can use. */
function isPublic(schema: JsonObject): boolean {
  return !/(Private|Internal)$/.test(String(schema.namespace));
}

/** Every JSON object in the data that begins with the key `namespace`. */
export function* schemasIn(data: Buffer): Generator<JsonObject> {
  for (let from = data.indexOf(start); from >= 0; from = data.indexOf(start, from + 1)) {
    const end = endOfObject(data, from);
    if (end === undefined) continue;
    const parsed = JSON.parse(data.toString("utf8", from, end)) as Json;
    if (isObject(parsed)) yield parsed;
  }
}

function endOfObject(data: Buffer, from: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = from; at < data.length; at++) {
    const byte = data[at];
    if (byte === 0) return undefined;
    if (inString) {
      if (byte === 0x5c) at++;
      else if (byte === 0x22) inString = false;
    } else if (byte === 0x22) inString = true;
    else if (byte === 0x7b) depth++;
    else if (byte === 0x7d && --depth === 0) return at + 1;
  }
  return undefined;
}

function versionIn(data: Buffer): string {
  // The product version stands alone between two NULs; other four-part numbers belong to bundled components.
  const counts = new Map<string, number>();
  const text = data.toString("latin1");
  for (const [, version] of text.matchAll(/\0(\d{2,3}\.0\.\d{4,5}\.\d{1,3})(?=\0)/g)) {
    if (version) counts.set(version, (counts.get(version) ?? 0) + 1);
  }
  const found = [...counts].sort((a, b) => b[1] - a[1] || b[0].localeCompare(a[0], "en", { numeric: true }))[0];
  if (!found) throw new Error("no version was found in the Chromium binary; give it with --version");
  return found[0];
}
