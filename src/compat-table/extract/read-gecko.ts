import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Json, type JsonObject, objectsOf } from "./raw-schema.js";
import { readZip } from "./read-zip.js";

const archives = ["omni.ja", "browser/omni.ja"];
const schemaFolder =
  /^chrome\/(toolkit\/content\/extensions|browser\/content\/browser|messenger\/content\/messenger)\/schemas\/[^/]+\.json$/;
const registryFile =
  /^(chrome\/.+\/ext-\w+\.json|components\/components\.manifest|chrome\/chrome\.manifest|modules\/ExtensionParent\.sys\.mjs)$/;

/** The API schemas inside the archives of a Firefox or Thunderbird folder, and its version. */
export function readGecko(folder: string): { version: string; name: string; namespaces: JsonObject[] } {
  const ini = readFileSync(path.join(folder, "application.ini"), "utf8");
  const found = archives
    .map((archive) => path.join(folder, archive))
    .filter((archive) => existsSync(archive))
    .flatMap((archive) => [
      ...readZip(readFileSync(archive), (name) => schemaFolder.test(name) || registryFile.test(name)),
    ]);
  // Applications share schema files, and each loads only those that it registers.
  const registered = new Set(
    found
      .filter(({ name }) => registryFile.test(name))
      .flatMap(({ text }) => [...text.matchAll(/schemas\/([\w.-]+\.json)/g)].map(([, file]) => file)),
  );
  const namespaces = found
    .filter(({ name }) => schemaFolder.test(name) && registered.has(path.posix.basename(name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ text }) => objectsOf(parseCommented(text)));
  return { version: settingIn(ini, "Version"), name: settingIn(ini, "Name"), namespaces };
}

/** Parses JSON whose head, or whose own lines, are comments. */
export function parseCommented(text: string): Json {
  const body = text.replace(/^\s*\/\*[\s\S]*?\*\//, "").replace(/^\s*\/\/.*$/gm, "");
  return JSON.parse(body) as Json;
}

function settingIn(ini: string, key: string): string {
  const found = new RegExp(`^${key}=(.*)$`, "m").exec(ini)?.[1];
  if (!found) throw new Error(`application.ini says no ${key}`);
  return found.trim();
}
