import type { MemberKind } from "../measured.js";

/** What the published Chrome typings say of one member. */
export interface TypedMember {
  id: string;
  kind: MemberKind;
  value?: string;
  /** First Chrome version. */
  since?: number;
  /** True when the member is there on ChromeOS only. */
  chromeOs?: true;
}

interface Scope {
  name: string;
  kind: "namespace" | "enum" | "other";
  doc: Doc;
}

interface Doc {
  since?: number;
  chromeOs?: true;
}

const namespaceStart = /^(?:export |declare )*namespace ([\w.]+) \{/;
const enumStart = /^(?:export |const )*enum (\w+) \{/;
const functionStart = /^(?:export )?function (\w+)[(<]/;
const constantStart = /^(?:export )?(?:const|let|var) (\w+)\s*:\s*(.*)$/;
const enumValue = /^(\w+|"[^"]+")\s*=\s*"([^"]*)"/;

/**
 * The members that `@types/chrome` declares, with the versions of its doc comments. It knows the ChromeOS
 * namespaces, which a desktop browser neither shows nor carries a schema of.
 */
export function readTypings(text: string): TypedMember[] {
  const members = new Map<string, TypedMember>();
  const scopes: Scope[] = [];
  let doc: string[] = [];
  let inDoc = false;
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    if (line.startsWith("/**")) doc = [];
    if (inDoc || line.startsWith("/*")) {
      doc.push(line);
      inDoc = !line.includes("*/");
      continue;
    }
    if (line === "" || line.startsWith("//")) continue;
    const here = readDoc(doc.join("\n"));
    const prefix = prefixOf(scopes);
    const enclosing = prefix === undefined ? undefined : inherited(scopes, here);
    if (enclosing) for (const member of declared(line, prefix ?? "", scopes.at(-1))) add(members, member, enclosing);
    let opening: Pick<Scope, "name" | "kind"> | undefined = scopeOf(line);
    for (const character of line.replace(/"[^"]*"|\/\*.*?\*\/|\/\/.*$/g, "")) {
      if (character === "}") scopes.pop();
      if (character !== "{") continue;
      scopes.push({ ...(opening ?? { name: "", kind: "other" }), doc: here });
      opening = undefined;
    }
    doc = [];
  }
  return [...members.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function add(members: Map<string, TypedMember>, member: TypedMember, doc: Doc): void {
  const known = members.get(member.id);
  // Overloads: the oldest one says when the member came.
  if (known?.since !== undefined && doc.since !== undefined) known.since = Math.min(known.since, doc.since);
  else if (!known) members.set(member.id, { ...member, ...doc });
}

function* declared(line: string, prefix: string, scope: Scope | undefined): Generator<TypedMember> {
  if (scope?.kind === "enum") {
    const [, key, value] = enumValue.exec(line) ?? [];
    if (key && value !== undefined) yield { id: `${prefix}${key.replaceAll('"', "")}`, kind: "value", value };
    return;
  }
  const named = enumStart.exec(line)?.[1];
  if (named) yield { id: prefix + named, kind: "enum" };
  const called = functionStart.exec(line)?.[1];
  if (called) yield { id: prefix + plain(called), kind: "function" };
  const [, constant, type = ""] = constantStart.exec(line) ?? [];
  if (constant) yield { id: prefix + plain(constant), kind: /Event\b/.test(type) ? "event" : "property" };
}

function scopeOf(line: string): Pick<Scope, "name" | "kind"> {
  const namespace = namespaceStart.exec(line)?.[1];
  if (namespace) return { name: plain(namespace), kind: "namespace" };
  const named = enumStart.exec(line)?.[1];
  return named ? { name: named, kind: "enum" } : { name: "", kind: "other" };
}

/** Undefined inside anything but namespaces and enums. */
function prefixOf(scopes: readonly Scope[]): string | undefined {
  if (scopes[0]?.name !== "chrome" || scopes.some(({ kind }) => kind === "other")) return undefined;
  return scopes
    .slice(1)
    .map(({ name }) => `${name}.`)
    .join("");
}

function inherited(scopes: readonly Scope[], here: Doc): Doc {
  const docs = [...scopes.map(({ doc }) => doc), here];
  const versions = docs.map(({ since }) => since ?? 0);
  const since = Math.max(...versions);
  return { ...(since > 0 && { since }), ...(docs.some(({ chromeOs }) => chromeOs) && { chromeOs: true }) };
}

function readDoc(doc: string): Doc {
  const since = /@since\s+(?:Chrome )?(\d+)/.exec(doc)?.[1];
  return { ...(since && { since: Number(since) }), ...(/@platform ChromeOS only/.test(doc) && { chromeOs: true }) };
}

/** Reserved words are declared with an underscore and exported under their own name. */
function plain(name: string): string {
  return name.replace(/^_/, "");
}
