import type { FoundUse } from "./findings.js";

const MEMBER = /\b(chrome|browser|messenger)((?:\s*\??\.\s*[A-Za-z_$][\w$]*)+)/g;

/** Members that a text names, for text that could not be parsed: comments and strings count too. */
export function plainSearch(text: string): Pick<FoundUse, "path" | "root" | "start" | "end">[] {
  const found: Pick<FoundUse, "path" | "root" | "start" | "end">[] = [];
  for (const { 0: whole, 1: root, 2: members = "", index } of text.matchAll(MEMBER))
    if (root === "chrome" || root === "browser" || root === "messenger")
      found.push({ root, path: members.replace(/[\s?]/g, "").slice(1), start: index, end: index + whole.length });
  return found;
}
