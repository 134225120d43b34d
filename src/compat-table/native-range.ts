import semver from "semver";
import type { NativeRange } from "./table.js";

/** A span of versions; an open end is absent. */
export interface Span {
  /** First version that has the member. */
  from?: string;
  /** First version that lacks it again. */
  until?: string;
}

/** Whether one measured version has a member. */
export interface Sighting {
  version: string;
  present: boolean;
}

/** Spans from one source that was not measured. */
export interface Hint {
  source: "bcd" | "typings" | "firefox" | "enum";
  spans: readonly Span[];
}

/**
 * The versions that have a member. What was measured stands; between measurements a hint may place the border,
 * and without one the member counts from the first version that was seen to have it.
 */
export function nativeSpans(sightings: readonly Sighting[], hints: readonly Hint[]): Span[] {
  const ordered = [...sightings].sort((a, b) => order(a.version, b.version));
  if (ordered.length === 0) return [...(hints[0]?.spans ?? [])];
  const spans: Span[] = [];
  let open: Span | undefined;
  let before: string | undefined;
  for (const { version, present } of ordered) {
    if (present && !open) {
      const from = before ? (hinted(hints, "from", before, version) ?? major(version)) : startBefore(hints, version);
      open = from === undefined ? {} : { from };
      spans.push(open);
    } else if (!present && open && before) {
      open.until = hinted(hints, "until", before, version) ?? String(semver.major(numeric(before)) + 1);
      open = undefined;
    }
    before = version;
  }
  const later = before ? announced(hints, before, open !== undefined) : undefined;
  if (open && later?.until) open.until = later.until;
  if (!open && later?.from) spans.push(later);
  return spans;
}

/** A semver range for spans; null for none. */
export function toRange(spans: readonly Span[]): NativeRange {
  if (spans.length === 0) return null;
  const texts = spans.map(({ from, until }) => [from && `>=${from}`, until && `<${until}`].filter(Boolean).join(" "));
  return texts.map((text) => text || "*").join(" || ");
}

/** Whether the spans contain a version. */
export function covers(spans: readonly Span[], version: string): boolean {
  return spans.some(({ from, until }) => (!from || order(from, version) <= 0) && (!until || order(until, version) > 0));
}

/** Compares versions of two to four parts. */
export function order(a: string, b: string): number {
  return semver.compare(numeric(a), numeric(b));
}

/** A four-part or short version as semver reads it. */
export function numeric(version: string): string {
  const coerced = semver.coerce(version);
  if (!coerced) throw new Error(`"${version}" is not a version`);
  return coerced.version;
}

function major(version: string): string {
  return String(semver.major(numeric(version)));
}

function hinted(hints: readonly Hint[], end: "from" | "until", after: string, upTo: string): string | undefined {
  for (const { spans } of hints) {
    for (const span of spans) {
      const border = span[end];
      if (border && order(border, after) > 0 && order(border, upTo) <= 0) return border;
    }
  }
  return undefined;
}

function startBefore(hints: readonly Hint[], version: string): string | undefined {
  for (const { spans } of hints) {
    const span = spans.find((candidate) => covers([candidate], version));
    if (span) return span.from;
  }
  return undefined;
}

function announced(hints: readonly Hint[], latest: string, present: boolean): Span | undefined {
  for (const { source, spans } of hints) {
    // Typings run ahead of releases and are withdrawn; only compat data may speak about a newer browser.
    if (source !== "bcd") continue;
    for (const span of spans) {
      if (present && span.until && order(span.until, latest) > 0) return span;
      if (!present && span.from && order(span.from, latest) > 0) return span;
    }
  }
  return undefined;
}
