const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** What `differs` says of descriptions of suggestions. */
export const SUGGESTION_DIFFERENCES = [
  "match, dim and url are not shown: all of a description looks the same.",
  "A text that Firefox itself would show with <dim> or &amp; in it loses them: as in Chrome, they are written &lt;dim&gt; and &amp;amp;.",
] as const;

/** What a description in Chrome's XML says; in Firefox, descriptions are text. */
export const suggestionText = (description: string): string =>
  description
    .replace(/<\/?(match|dim|url)\s*\/?>/g, "")
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(lt|gt|amp|quot|apos));/gi, (entity, decimal, hexadecimal, name) => {
      if (name) return ENTITIES[name] ?? entity;
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    });
