import { bcdSpans, enumOf } from "./bcd.js";
import type { EngineName } from "./engines.js";
import type { TypedMember } from "./extract/read-typings.js";
import type { ContextName, MeasuredMember } from "./measured.js";
import type { Sighting, Span } from "./native-range.js";
import { manifestVersionTwo } from "./overrides.js";
import { type SchemaMember, schemaMembers } from "./schema-members.js";
import { measuredOn, newestSchema, type Sources } from "./sources.js";
import type { Needs } from "./table.js";

/** What the sources say about the members of one engine. */
export class EngineFacts {
  readonly measured;
  readonly latest;
  private readonly seen: Map<string, MeasuredMember[]>[];
  private readonly schema: Map<string, SchemaMember>;
  private readonly typings: Map<string, TypedMember>;

  constructor(
    readonly engine: EngineName,
    private readonly sources: Sources,
  ) {
    this.measured = measuredOn(sources, engine);
    this.latest = this.measured.at(-1);
    this.seen = this.measured.map(({ members }) => groupById(members));
    const schema = newestSchema(sources, engine);
    this.schema = schema ? schemaMembers(schema) : new Map<string, SchemaMember>();
    this.typings = new Map(engine === "chrome" ? sources.typings.map((member) => [member.id, member]) : []);
  }

  ids(): string[] {
    return [
      ...this.seen.flatMap((map) => [...map.keys()]),
      ...this.schema.keys(),
      ...[...this.typings.keys()].flatMap((id) => [id, id.split(".").slice(0, -1).join(".")]).filter(Boolean),
    ];
  }

  /** What the newest measured browser with the member, or else a schema, calls it. */
  member(id: string): Pick<MeasuredMember, "kind" | "value"> | undefined {
    for (const map of [...this.seen].reverse()) {
      const found = map.get(id)?.[0];
      if (found) return found;
    }
    const declared = this.schema.get(id) ?? this.typings.get(id);
    if (declared) return declared;
    const holds = [...this.typings.keys()].some((other) => other.startsWith(`${id}.`));
    return holds ? { kind: "namespace" } : undefined;
  }

  /** The values of a constant, oldest measured browser first; the schema's where none was measured. */
  values(id: string): (string | number | boolean)[] {
    const measured = this.seen.flatMap((map) => map.get(id) ?? []).map(({ value }) => value);
    const known = measured.length > 0 ? measured : [this.member(id)?.value];
    return known.filter((value) => value !== undefined);
  }

  sightings(id: string): Sighting[] {
    return this.measured.map(({ version }, index) => ({ version, present: this.seen[index]?.has(id) ?? false }));
  }

  /** Contexts in the newest browser that has it; undefined when that is all of them. */
  contexts(id: string): ContextName[] | undefined {
    for (const map of [...this.seen].reverse()) {
      const entries = map.get(id);
      if (!entries) continue;
      if (entries.some(({ contexts }) => contexts === undefined)) return undefined;
      return [...new Set(entries.flatMap(({ contexts }) => contexts ?? []))];
    }
    return undefined;
  }

  bcd(id: string): Span[] | undefined {
    if (this.engine === "thunderbird") return undefined;
    return bcdSpans(this.sources.bcd, this.engine, id);
  }

  /** What compat data says of the enum that a value belongs to. */
  bcdOfEnum(id: string): Span[] | undefined {
    const type = enumOf(id);
    return type === undefined ? undefined : this.bcd(type);
  }

  typed(id: string): TypedMember | undefined {
    return this.typings.get(id) ?? this.typings.get(id.replace(/\.(get|set|clear|onChange)$/, ""));
  }

  /** Why the engine's schema knows a member that the browser does not show. */
  reason(id: string): string | undefined {
    const declared = this.schema.get(id);
    if (this.typings.get(id)?.chromeOs && !declared?.platforms) return "ChromeOS only";
    if (!declared) return undefined;
    if (declared.typesOnly) return "types only";
    if (declared.platforms) return `platforms: ${declared.platforms.join(", ")}`;
    const versionTwo = this.engine === "chrome" && manifestVersionTwo.some((pattern) => pattern.test(id));
    if (declared.maxManifestVersion === 2 || versionTwo) return "manifest version 2 only";
    return this.typings.get(id)?.chromeOs ? "ChromeOS only" : "declared but not exposed";
  }

  needs(id: string): Needs | undefined {
    const entries = this.engine === "chrome" ? this.openedBy(id) : (this.schema.get(id)?.permissions ?? []);
    const manifest = entries.filter((entry) => entry.startsWith("manifest:")).map((entry) => entry.slice(9));
    const permissions = entries.filter((entry) => !entry.startsWith("manifest:"));
    if (entries.length === 0) return undefined;
    return { ...(permissions.length > 0 && { permissions }), ...(manifest.length > 0 && { manifest }) };
  }

  private openedBy(id: string): string[] {
    const opens = (topmost: string) => id === topmost || id.startsWith(`${topmost}.`);
    return Object.entries(this.sources.chromeNeeds)
      .filter(([, members]) => members.some(opens))
      .map(([need]) => need.replace("permission:", ""));
  }
}

function groupById(members: readonly MeasuredMember[]): Map<string, MeasuredMember[]> {
  const groups = new Map<string, MeasuredMember[]>();
  for (const member of members) groups.set(member.id, [...(groups.get(member.id) ?? []), member]);
  return groups;
}
