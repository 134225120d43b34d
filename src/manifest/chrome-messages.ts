import { findNodeAtLocation, type Node, type ParseError, parseTree } from "jsonc-parser";

/** What was wrong with one message, and what became of it. */
export interface MessageRepair {
  readonly name: string;
  /** A sentence without its subject, which is the message. */
  readonly what: string;
  readonly lost: boolean;
}

/** A `messages.json` that Chrome takes; `text` is undefined where nothing of it can be read. */
export interface Messages {
  readonly text: string | undefined;
  /** The names of its messages, in lower case, as Chrome compares them. */
  readonly names: ReadonlySet<string>;
  readonly repairs: readonly MessageRepair[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Repairs what Chrome refuses a package for and Gecko does not: placeholders that are used and not declared (which
 * Gecko shows as nothing), names with other signs than letters, digits and underscores, and entries without a message.
 * What is not repaired keeps its text, comments included.
 *
 * @see https://developer.chrome.com/docs/extensions/how-to/ui/localization-message-formats
 */
export function repairMessages(given: string): Messages {
  const text = given.replace(/^\uFEFF/, "");
  const root = read(text);
  if (!root) return { text: undefined, names: new Set(), repairs: [] };
  const edits: Edit[] = [];
  const names = new Set<string>();
  const repairs: MessageRepair[] = [];
  const properties = root.children ?? [];
  const kept: Node[] = [];
  for (const property of properties) {
    const [key, value] = property.children ?? [];
    const name = String(key?.value);
    const why = value && whyRefused(name, value);
    if (why !== undefined) repairs.push({ name, what: `is left out, because ${why}`, lost: true });
    else if (value) {
      kept.push(property);
      names.add(name.toLowerCase());
      const edit = withoutUndeclared(value);
      if (!edit) continue;
      edits.push(edit.edit);
      repairs.push({ name, what: `no longer has ${edit.gone.join(" ")}, which no placeholder declares`, lost: false });
    }
  }
  if (kept.length < properties.length) return { text: printed(text, kept, edits), names, repairs };
  return { text: edits.length ? edited(text, edits, 0, text.length) : given, names, repairs };
}

function read(text: string): Node | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: false });
  return root?.type === "object" && !errors.length ? root : undefined;
}

const NAME = /^[\w@]+$/;

function whyRefused(name: string, value: Node): string | undefined {
  if (!NAME.test(name)) return "Chrome's names have only letters, digits and underscores";
  if (value.type !== "object") return "it is no object with a message";
  if (findNodeAtLocation(value, ["message"])?.type !== "string") return "it has no message";
  const placeholders = findNodeAtLocation(value, ["placeholders"]);
  if (!placeholders) return undefined;
  if (placeholders.type !== "object") return "its placeholders are no object";
  for (const property of placeholders.children ?? []) {
    const [key, placeholder] = property.children ?? [];
    if (!NAME.test(String(key?.value)))
      return `the name of its placeholder "${key?.value}" has other signs than letters, digits and underscores`;
    const content = placeholder?.type === "object" ? findNodeAtLocation(placeholder, ["content"]) : undefined;
    if (content?.type !== "string") return `its placeholder "${key?.value}" has no content`;
  }
  return undefined;
}

function withoutUndeclared(entry: Node): { edit: Edit; gone: string[] } | undefined {
  const message = findNodeAtLocation(entry, ["message"]);
  const placeholders = findNodeAtLocation(entry, ["placeholders"])?.children ?? [];
  const declared = new Set(placeholders.map((property) => String(property.children?.[0]?.value).toLowerCase()));
  if (!message) return undefined;
  const gone: string[] = [];
  const without = String(message.value).replace(/\$([\w@]+)\$/g, (whole, name: string) => {
    if (declared.has(name.toLowerCase())) return whole;
    gone.push(whole);
    return "";
  });
  if (!gone.length) return undefined;
  const { offset, length } = message;
  return { edit: { start: offset, end: offset + length, text: JSON.stringify(without) }, gone };
}

function printed(text: string, kept: readonly Node[], edits: readonly Edit[]): string {
  const parts = kept.map(({ offset, length }) => edited(text, edits, offset, offset + length));
  return `{\n  ${parts.join(",\n  ")}\n}\n`;
}

function edited(text: string, edits: readonly Edit[], start: number, end: number): string {
  let at = start;
  let result = "";
  for (const edit of edits.filter((each) => each.start >= start && each.end <= end)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at, end);
}
