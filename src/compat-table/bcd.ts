import type { Span } from "./native-range.js";

/** The part of @mdn/browser-compat-data that is read. */
export interface BcdNode {
  __compat?: { support: Record<string, BcdSupport | BcdSupport[] | undefined> };
  [key: string]: unknown;
}

interface BcdSupport {
  version_added: string | boolean | null;
  version_removed?: string | boolean | null;
  alternative_name?: string;
  prefix?: string;
  flags?: unknown[];
}

/** Members of settings and storage areas are described with the object that holds them. */
const settingMember = /\.(get|set|clear|onChange)$/;
const storageMember = /^storage\.(?:local|sync|session|managed)\.(\w+)$/;

/** The versions that compat data gives for a member in one browser; undefined when it says nothing. */
export function bcdSpans(api: BcdNode, browser: "chrome" | "firefox", id: string): Span[] | undefined {
  const node = nodeOf(api, id) ?? nodeOf(api, id.replace(settingMember, ""));
  const support = node?.__compat?.support[browser];
  if (!support) return undefined;
  const statements = (Array.isArray(support) ? support : [support]).filter(
    (statement) => !statement.alternative_name && !statement.prefix && !statement.flags,
  );
  const known = statements.filter(({ version_added }) => version_added !== null && version_added !== "preview");
  if (statements.length > 0 && known.length === 0) return undefined;
  return known.filter(({ version_added }) => version_added).map(toSpan);
}

function toSpan({ version_added, version_removed }: BcdSupport): Span {
  const from = typeof version_added === "string" ? version_added.replace("≤", "") : undefined;
  const until = typeof version_removed === "string" ? version_removed.replace("≤", "") : undefined;
  return { ...(from && { from }), ...(until && { until }) };
}

function nodeOf(api: BcdNode, id: string): BcdNode | undefined {
  const area = storageMember.exec(id)?.[1];
  let node: BcdNode | undefined = api;
  for (const part of (area ? `storage.StorageArea.${area}` : id).split(".")) {
    node = node && Object.hasOwn(node, part) ? (node[part] as BcdNode) : undefined;
  }
  return node?.__compat ? node : undefined;
}

/** The enum that a value belongs to: `runtime.ContextType` for `runtime.ContextType.TAB`. */
export function enumOf(id: string): string | undefined {
  return /\.[A-Z]\w*\.[^.]+$/.test(id) ? id.slice(0, id.lastIndexOf(".")) : undefined;
}
