import { documentNeeds } from "./background-document/document-needs.js";
import type { BridgeFacts } from "./bridge.js";

/** Whether the program reaches a global, or one of its members, or listens to one of its events. */
export const reaches = ({ globals }: BridgeFacts, name: string, member?: string): boolean =>
  globals.some((use) => use.name === name && (member === undefined || use.member === member));

/** Whether the program listens to one of these events of its global scope, in either style. */
export const listensTo = (facts: BridgeFacts, ...types: string[]): boolean =>
  types.some((type) => reaches(facts, "addEventListener", type) || reaches(facts, `on${type}`));

/** Whether the manifest asks for a permission, now or later. */
export const asksFor = ({ manifest }: BridgeFacts, permission: string): boolean =>
  ["permissions", "optional_permissions"].some((key) => {
    const list = manifest[key];
    return Array.isArray(list) && list.includes(permission);
  });

/**
 * Whether a background that was written as a page uses a global, and nowhere asks whether it is there. One that runs in a
 * document has every global of a page.
 */
export function needsInBackground(facts: BridgeFacts, name: string): boolean {
  const { globals, manifest } = facts;
  if ((manifest.background as { service_worker?: unknown } | undefined)?.service_worker) return false;
  if (documentNeeds(facts).length) return false;
  const uses = globals.filter((use) => use.name === name && (use.contexts?.has("background") ?? true));
  return uses.length > 0 && uses.every(({ guard }) => !guard);
}

/** Whether the program uses a member of a namespace, or the namespace itself. */
export const usesNamespace = ({ uses }: BridgeFacts, namespace: string): boolean =>
  [...uses].some((id) => id === namespace || id.startsWith(`${namespace}.`));
