import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ShimAbout } from "./about.js";
import type { BcdNode } from "./bcd.js";
import type { CondensedSchema } from "./extract/condensed.js";
import type { TypedMember } from "./extract/read-typings.js";
import type { Measured } from "./measured.js";
import { needsInChrome, overrides } from "./overrides.js";
import type { Sources } from "./sources.js";

/** The committed sources of the table. Needs the development dependency @mdn/browser-compat-data. */
export function loadSources(abouts: readonly ShimAbout[]): Sources {
  const require = createRequire(import.meta.url);
  const bcd = require("@mdn/browser-compat-data") as { webextensions: { api: BcdNode } };
  const schemas = readFolder<CondensedSchema>("schemas", (name) => name !== "chrome-typings.json");
  const [typings] = readFolder<{ members: TypedMember[] }>("schemas", (name) => name === "chrome-typings.json");
  return {
    measured: loadMeasured(),
    schemas,
    typings: typings?.members ?? [],
    bcd: bcd.webextensions.api,
    chromeNeeds: { ...readFolder<Sources["chromeNeeds"]>("measured/needs", () => true)[0], ...needsInChrome },
    overrides,
    abouts,
  };
}

/** The committed measurements. */
export function loadMeasured(): Measured[] {
  return readFolder<Measured>("measured", () => true);
}

function readFolder<T>(name: string, wanted: (file: string) => boolean): T[] {
  const folder = new URL(`./${name}/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".json") && wanted(file));
  return files.sort().map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as T);
}
