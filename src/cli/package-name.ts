import type { EngineName } from "../compat-table/engines.js";

const EXTENSION: Record<EngineName, string> = { chrome: "zip", firefox: "xpi", thunderbird: "xpi" };

const inFileName = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}.]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, 80);

/** The file name of a target's package: `tab-keeper-1.2.0-firefox.xpi`. */
export function packageName(name: string, version: string, target: EngineName): string {
  return `${inFileName(name) || "extension"}-${inFileName(version) || "0"}-${target}.${EXTENSION[target]}`;
}
