import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { parse } from "jsonc-parser";
import type { Manifest } from "../../src/manifest/conversion.js";

/** An extension's folder, and its name: the path from the folder that was searched. */
export interface Found {
  name: string;
  folder: string;
}

/** The manifest of a folder; an empty one when it cannot be read, which the browser will say better. */
export function readManifest(folder: string): Manifest {
  const value: unknown = parse(readFileSync(path.join(folder, "manifest.json"), "utf8").replace(/^\uFEFF/, ""));
  return typeof value === "object" && value !== null ? (value as Manifest) : {};
}

/**
 * The extensions below a folder, sorted by name: every folder with a manifest.json, without what is inside them. A
 * manifest.json of a web page, which has no `manifest_version`, is none, unless it says nothing that can be read.
 *
 * @throws when the folder is not there
 */
export function findExtensions(root: string): Found[] {
  const found: Found[] = [];
  const visit = (folder: string): void => {
    const entries = readdirSync(folder, { withFileTypes: true });
    if (entries.some((entry) => entry.name === "manifest.json" && entry.isFile())) {
      const manifest = readManifest(folder);
      if ("manifest_version" in manifest || Object.keys(manifest).length === 0) {
        found.push({ name: path.relative(root, folder) || path.basename(folder), folder });
        return;
      }
    }
    for (const entry of entries) {
      if (entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith(".")) {
        visit(path.join(folder, entry.name));
      }
    }
  };
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${root} is no folder.`);
  visit(path.resolve(root));
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}
