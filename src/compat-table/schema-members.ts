import type { EngineName } from "./engines.js";
import type { CondensedNamespace, CondensedSchema, CondensedType, Restrictions } from "./extract/condensed.js";
import type { MemberKind } from "./measured.js";

/** What an engine's own schema says of one member. */
export interface SchemaMember {
  id: string;
  kind: MemberKind;
  value?: string | number | boolean;
  /** Any one of them opens the member; `manifest:action` means a manifest key. */
  permissions?: string[];
  platforms?: string[];
  minManifestVersion?: number;
  maxManifestVersion?: number;
  /** A namespace that only holds types. */
  typesOnly?: true;
}

type Inherited = Omit<SchemaMember, "id" | "kind" | "value">;

/** Every member that a schema declares as supported, by id. */
export function schemaMembers(schema: CondensedSchema): Map<string, SchemaMember> {
  const members = new Map<string, SchemaMember>();
  for (const [name, namespace] of Object.entries(schema.namespaces)) {
    if (name === "manifest") continue;
    new Reader(schema, members).namespace(name, namespace);
  }
  return members;
}

class Reader {
  constructor(
    private readonly schema: CondensedSchema,
    private readonly members: Map<string, SchemaMember>,
  ) {}

  namespace(name: string, namespace: CondensedNamespace): void {
    const own = restrict({}, namespace);
    const before = this.members.size;
    if (!namespace.functions && !namespace.events && !namespace.properties) {
      // Types for other namespaces; nothing of it exists at run time.
      if (namespace.types) this.members.set(name, { id: name, kind: "namespace", typesOnly: true });
      return;
    }
    for (const type of namespace.types ?? []) this.enum(`${name}.${type.id}`, type, own);
    this.object(name, namespace, own, 0);
    if (this.members.size > before) {
      const parts = name.split(".");
      for (let length = 1; length <= parts.length; length++) {
        const id = parts.slice(0, length).join(".");
        if (!this.members.has(id)) this.members.set(id, { id, kind: "namespace", ...own });
      }
    }
  }

  private object(prefix: string, object: CondensedNamespace | CondensedType, own: Inherited, depth: number): void {
    for (const entry of object.functions ?? []) this.add(`${prefix}.${entry.name}`, "function", own, entry);
    for (const entry of object.events ?? []) this.add(`${prefix}.${entry.name}`, "event", own, entry);
    for (const [key, property] of Object.entries(object.properties ?? {})) {
      this.property(`${prefix}.${key}`, property, own, depth);
    }
  }

  private property(id: string, property: CondensedType, own: Inherited, depth: number): void {
    if (property.unsupported) return;
    const target = (property.$ref && this.resolve(property.$ref)) || property;
    const isFunction = target.type === "function" && !property.$ref;
    const active = Boolean(target.functions || target.events);
    const { value } = property;
    const isContainer = Boolean(target.properties) && !property.$ref && typeof value === "object";
    const holds = active || (isContainer && depth < 3);
    this.add(id, isFunction ? "function" : holds ? "namespace" : "property", own, property, value);
    if (holds) this.object(id, target, restrict(own, property), depth + 1);
  }

  private enum(id: string, type: CondensedType, own: Inherited): void {
    if (!type.enum || type.type !== "string" || type.unsupported) return;
    this.add(id, "enum", own, type);
    for (const value of type.enum)
      this.add(`${id}.${enumKey(String(value), this.schema.engine)}`, "value", own, type, value);
  }

  private add(id: string, kind: MemberKind, own: Inherited, entry: Restrictions, value?: unknown): void {
    if (entry.unsupported) return;
    const known = this.members.get(id);
    const member: SchemaMember = { id, kind, ...restrict(own, entry) };
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") member.value = value;
    // Variants of one function for different manifest versions: the one without an upper bound counts.
    if (known && known.maxManifestVersion === undefined) return;
    this.members.set(id, member);
  }

  private resolve(reference: string): CondensedType | undefined {
    const dot = reference.lastIndexOf(".");
    const namespace = this.schema.namespaces[reference.slice(0, dot)];
    return namespace?.types?.find(({ id }) => id === reference.slice(dot + 1));
  }
}

function restrict(outer: Inherited, entry: Restrictions): Inherited {
  const permissions = entry.permissions ?? outer.permissions;
  const platforms = entry.platforms ?? outer.platforms;
  const minManifestVersion = entry.min_manifest_version ?? outer.minManifestVersion;
  const maxManifestVersion = entry.max_manifest_version ?? outer.maxManifestVersion;
  return {
    ...(permissions && { permissions }),
    ...(platforms && { platforms }),
    ...(minManifestVersion !== undefined && { minManifestVersion }),
    ...(maxManifestVersion !== undefined && { maxManifestVersion }),
  };
}

/** The key under which an engine exposes an enum value: `x86-32` is `X86_32` in Chromium and `X86-32` in Gecko. */
export function enumKey(value: string, engine: EngineName): string {
  if (engine !== "chrome") return value.toUpperCase();
  return value
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^(?=\d)/, "_")
    .toUpperCase();
}
