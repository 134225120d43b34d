import type { Literal } from "./file-scan.js";

const LONGEST_TEXT = 200;

/** What a string says that only one browser understands; undefined for every other string. */
export function literalIn(text: string): Pick<Literal, "kind" | "text"> | undefined {
  const kind = kindOf(text);
  return kind && { kind, text: text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text };
}

function kindOf(text: string): Literal["kind"] | undefined {
  if (!text.includes(":") && !text.includes("_favicon")) return undefined;
  if (/(^|\/)_favicon\/|\bchrome:\/\/favicon2?\b/.test(text)) return "favicon-url";
  // A protocol alone is what `location.protocol` is compared with.
  if (/\b(chrome|moz|ms-browser|safari-web)-extension:\/\/|^(chrome|moz)-extension:$/.test(text))
    return "extension-url";
  // Text for people may name such a page, and a scheme alone is what an address is compared with.
  if (
    /^(view-source:)?(chrome|edge|brave|opera|vivaldi|chrome-search|chrome-untrusted|resource|moz-icon):\/\/\S+$/.test(
      text,
    )
  )
    return "browser-url";
  return /^about:(?!blank\b|srcdoc\b)[a-z][a-z-]*([#?/].*)?$/i.test(text) ? "browser-url" : undefined;
}

/** True for a string that looks like the path of a packaged script, page or style sheet. */
export function isMention(text: string): boolean {
  return (
    text.length < 300 &&
    /^[^\s:*?#<>"'|\\(){}$,;]+\.(?:[cm]?[jt]sx?|x?html?|css)(?:[?#]\S*)?$/i.test(text) &&
    !text.startsWith("//")
  );
}
