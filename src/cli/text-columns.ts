import { stripVTControlCharacters, styleText } from "node:util";

/** Colours a text, or leaves it as it is where nobody sees colours. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** Paints for a stream: a terminal, unless `NO_COLOR` is set; anything, if `FORCE_COLOR` is. */
export const paintFor = (stream: NodeJS.WriteStream): Paint => {
  // Asked once: Node 20 forgets the stream where a text has two styles.
  const isColored = styleText("red", "?", { stream }) !== "?";
  return (style, text) => (isColored && text ? styleText(style, text, { validateStream: false }) : text);
};

const widthOf = (text: string): number => stripVTControlCharacters(text).length;

/** Lines of a table; columns whose name is in `right` end at one edge. */
export function columns(rows: readonly (readonly string[])[], right: ReadonlySet<number>): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => widthOf(row[index] ?? ""))));
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const gap = " ".repeat((widths[index] ?? 0) - widthOf(cell));
        return right.has(index) ? gap + cell : cell + gap;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** Breaks a text between words; a word that is longer than a line stays whole, so that it can be copied. */
export function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, indent + line] : lines;
}
