import type { Api } from "../core/api.js";
import { UnsupportedError } from "../core/errors.js";
import { BROWSER_NAMES, targetOf } from "./target.js";

/** A file or folder of the package. `size` and `time` (milliseconds) are what the browser tells without reading it. */
export interface Listed {
  readonly name: string;
  readonly isDirectory: boolean;
  readonly size?: number;
  readonly time: number;
}

/** The content of a folder, named by its path inside the package (`""`, `"icons/dark"`); rejects where there is none. */
export type List = (folder: string) => Promise<readonly Listed[]>;

/** What an unpacked extension brings for itself: a JSON array of the paths of its files; empty folders end in a slash. */
const LIST_FILE = "compat-files.json";

const encoded = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

/** Reads a file of the package. */
export async function read(api: Api, path: string): Promise<Blob> {
  return (await fetch(api.runtime.getURL(encoded(path)))).blob();
}

/** Undoes the escapes of a directory: it has some for spaces, quotes and what is not ASCII, and none for `%` itself. */
function unescaped(text: string): string {
  return text.replace(/(%[\dA-F]{2})+/g, (escapes) =>
    new TextDecoder().decode(Uint8Array.from(escapes.slice(1).split("%"), (hex) => Number.parseInt(hex, 16))),
  );
}

/**
 * Gecko answers a packed folder's address with its directory, line by line: `201: name size time FILE`.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-http-index-format-00
 */
async function indexOf(api: Api, folder: string): Promise<Listed[]> {
  const base = folder && `${encoded(folder)}/`;
  const text = await (await fetch(api.runtime.getURL(base))).text();
  const found = new Map<string, Listed>();
  for (const line of text.split("\n").filter((row) => row.startsWith("201: "))) {
    const [, field = "", size, time = "", type] = line.split(" ");
    const isDirectory = type === "DIRECTORY";
    const raw = field.replace(/\/$/, "");
    const names = new Set([unescaped(raw), raw]);
    for (const name of names) {
      // "a%20b" can be written so, or stand for "a b": only the package itself knows.
      const exists = () => fetch(api.runtime.getURL(base + encodeURIComponent(name) + (isDirectory ? "/" : "")));
      if (names.size === 1 || (await exists().catch(() => undefined))) {
        found.set(name, { name, isDirectory, size: Number(size), time: Date.parse(unescaped(time)) });
      }
    }
  }
  return [...found.values()];
}

/** The folders that a list of paths makes. */
function listed(paths: readonly string[]): List {
  const folders = new Map<string, Map<string, Listed>>([["", new Map()]]);
  for (const path of paths) {
    const parts = path.split("/");
    parts.forEach((name, depth) => {
      const isDirectory = depth < parts.length - 1;
      if (name) folders.get(parts.slice(0, depth).join("/"))?.set(name, { name, isDirectory, time: 0 });
      const folder = parts.slice(0, depth + 1).join("/");
      if (isDirectory && !folders.has(folder)) folders.set(folder, new Map());
    });
  }
  return async (folder) => {
    const found = folders.get(folder);
    if (!found) throw new Error(`There is no folder '${folder}'.`);
    return [...found.values()];
  };
}

/**
 * Finds out how this extension's files can be listed.
 *
 * @throws UnsupportedError for an unpacked extension that brings no list of its files
 */
export async function listingOf(api: Api, id: string): Promise<List> {
  const index: List = (folder) => indexOf(api, folder);
  try {
    if ((await index("")).length) return index;
  } catch {
    // Only packed extensions have an index, and only in Gecko.
  }
  try {
    const paths = JSON.parse(await (await read(api, LIST_FILE)).text()) as string[];
    return listed([...paths, LIST_FILE]);
  } catch {
    throw new UnsupportedError(
      id,
      BROWSER_NAMES[targetOf(api)],
      "it does not list the files of an unpacked extension",
      `Pack the extension, or put a JSON array with the paths of its files into ${LIST_FILE}.`,
    );
  }
}
