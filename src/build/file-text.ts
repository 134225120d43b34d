import type { PackageFile } from "./package.js";

/** The text of a file, and how a changed text becomes bytes again, so that what did not change keeps its bytes. */
export interface FileText {
  readonly text: string;
  encode(text: string): Uint8Array;
}

/** Decodes a file. What is not UTF-8 is taken byte by byte, so that it can be written back exactly. */
export function decode(bytes: Uint8Array): FileText {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encode: (changed) => new TextEncoder().encode(changed) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: Buffer.from(bytes).toString("latin1"), encode: (changed) => Buffer.from(changed, "latin1") };
  }
}

/** A file of the package that is held in memory. */
export function inMemory(content: string | Uint8Array): PackageFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { size: bytes.byteLength, bytes: () => Promise.resolve(bytes) };
}

const READ = /\.(m?js|cjs|jsx|m?ts|cts|tsx|x?html?|css|json)$/i;
const AT_ONCE = 32;

/** Reads every script, page, style sheet and JSON file of a package, once; told of progress. */
export async function readTexts(
  files: ReadonlyMap<string, PackageFile>,
  onFile?: (done: number, of: number) => void,
): Promise<Map<string, FileText>> {
  const paths = [...files.keys()].filter((path) => READ.test(path));
  const texts = new Map<string, FileText>();
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const some = paths.slice(start, start + AT_ONCE);
    const read = await Promise.all(some.map(async (path) => [path, await files.get(path)?.bytes()] as const));
    for (const [path, bytes] of read) if (bytes) texts.set(path, decode(bytes));
    onFile?.(texts.size, paths.length);
  }
  return texts;
}
