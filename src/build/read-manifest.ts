import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import type { Manifest } from "../manifest/conversion.js";
import { InputError } from "./input-error.js";

const FILE = "manifest.json";

/**
 * Reads a manifest as browsers do: comments and a byte order mark are allowed.
 *
 * @throws InputError with line and column where the text is no JSON, or no object
 */
export function readManifest(text: string): Manifest {
  const errors: ParseError[] = [];
  const source = text.replace(/^\uFEFF/, "");
  const manifest: unknown = parse(source, errors, { allowTrailingComma: false, disallowComments: false });
  const [error] = errors;
  if (error) {
    const before = source.slice(0, error.offset).split("\n");
    const cause = printParseErrorCode(error.error)
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .toLowerCase();
    const column = (before.at(-1)?.length ?? 0) + 1;
    throw new InputError(`${FILE} is no JSON at line ${before.length}, column ${column}: ${cause}. Correct it there.`);
  }
  if (typeof manifest !== "object" || manifest === null || Array.isArray(manifest)) {
    throw new InputError(`${FILE} is no JSON object. Write the manifest's keys between { and }.`);
  }
  return manifest as Manifest;
}
