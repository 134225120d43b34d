import MagicString from "magic-string";

/** One stretch of a file that becomes another text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text after its edits, which do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  const changed = new MagicString(text);
  for (const edit of edits) changed.update(edit.start, edit.end, edit.text);
  return changed.toString();
}
