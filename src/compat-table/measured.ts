import type { EngineName } from "./engines.js";
import { isForExtensions } from "./overrides.js";

/** Where extension code runs and sees an API. */
export const contextNames = ["background", "page", "content", "devtools"] as const;

export type ContextName = (typeof contextNames)[number];

/** What a member is, as the probe sees it. */
export type MemberKind = "function" | "event" | "namespace" | "property" | "enum" | "value";

export interface ReportedMember {
  id: string;
  kind: MemberKind;
  /** Constants and enum values. */
  value?: string | number | boolean;
  /** Reading the member throws. */
  throws?: true;
}

/** A root that is the same object as another, or what it lacks of all roots together. */
export type RootReport = { same: string } | { lacks: string[] };

/** What the probe sends from one context. */
export interface ContextReport {
  roots: Record<string, RootReport>;
  members: ReportedMember[];
}

/** A member as one measured browser has it. */
export interface MeasuredMember extends ReportedMember {
  /** Absent when every measured context has it. */
  contexts?: ContextName[];
}

/** One file of `measured/`. */
export interface Measured {
  engine: EngineName;
  version: string;
  date: string;
  platform: string;
  contexts: ContextName[];
  roots: Partial<Record<ContextName, Record<string, RootReport>>>;
  members: MeasuredMember[];
}

/** The engine of a program: `chrome` for `chromium`. */
export function engineOf(browser: "chromium" | "firefox" | "thunderbird"): EngineName {
  return browser === "chromium" ? "chrome" : browser;
}

/** Joins the reports of all contexts into one measurement. */
export function joinReports(
  about: Pick<Measured, "engine" | "version" | "date" | "platform">,
  reports: ReadonlyMap<ContextName, ContextReport>,
): Measured {
  const contexts = contextNames.filter((context) => reports.has(context));
  const members = new Map<string, MeasuredMember & { contexts: ContextName[] }>();
  for (const context of contexts) {
    for (const member of reports.get(context)?.members ?? []) {
      if (!isForExtensions(member.id)) continue;
      const key = JSON.stringify([member.id, member.kind, member.value, member.throws]);
      const known = members.get(key);
      if (known) known.contexts.push(context);
      else members.set(key, { ...member, contexts: [context] });
    }
  }
  const joined = [...members.values()].map(({ contexts: where, ...member }) =>
    where.length === contexts.length ? member : { ...member, contexts: where },
  );
  return {
    ...about,
    contexts,
    roots: Object.fromEntries(contexts.map((context) => [context, reports.get(context)?.roots ?? {}])),
    members: joined.sort((a, b) => compare(a.id, b.id) || compare(a.kind, b.kind)),
  };
}

/** JSON with one member a line. */
export function printMeasured({ members, ...head }: Measured): string {
  const lines = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const list = members.map((member) => JSON.stringify(member)).join(",\n");
  return `{\n${lines.join(",\n")},\n"members": [\n${list}\n]\n}\n`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
