import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type ProbeManifestOptions, probeManifest } from "./manifest.js";

const sources = fileURLToPath(new URL("./", import.meta.url));
const files = [
  "walk.js",
  "report.js",
  "background.js",
  "worker.js",
  "content.js",
  "page.html",
  "page.js",
  "devtools.html",
  "devtools.js",
];

export interface ProbeOptions extends ProbeManifestOptions {
  /** Origin on the loopback interface that the probe reports to. */
  server: string;
}

/** Writes the measuring extension into a folder. */
export function writeProbe(folder: string, { server, ...options }: ProbeOptions): void {
  mkdirSync(folder, { recursive: true });
  for (const file of files) copyFileSync(path.join(sources, file), path.join(folder, file));
  writeFileSync(path.join(folder, "server.js"), `globalThis.probeServer = ${JSON.stringify(server)};\n`);
  writeFileSync(path.join(folder, "manifest.json"), `${JSON.stringify(probeManifest(options), null, 2)}\n`);
}
