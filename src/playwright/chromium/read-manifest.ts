import { readFileSync } from "node:fs";
import path from "node:path";

/** The parts of a manifest that decide how Chromium runs the extension. */
export interface ChromiumManifest {
  key?: string;
  background?: { service_worker?: string; page?: string; scripts?: string[] };
}

/** The manifest in a folder. Browsers allow `//` comments and a byte order mark in it, so this does. */
export function readManifest(folder: string): ChromiumManifest {
  const text = readFileSync(path.join(folder, "manifest.json"), "utf8").replace(/^\uFEFF/, "");
  return JSON.parse(text.replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*/g, "$1")) as ChromiumManifest;
}
