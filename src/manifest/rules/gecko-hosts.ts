import type { Draft, Rule } from "../conversion.js";
import { strings } from "../json.js";
import { setAfter } from "../key-place.js";
import { isGeckoPattern, isPattern } from "../match-pattern.js";

/** Hosts stand in keys of their own in manifest version 3, and only patterns that Gecko knows count. */
export const rule = {
  id: "gecko-hosts",
  targets: ["firefox", "thunderbird"],
  why: "Gecko ignores hosts among the permissions of manifest version 3, and patterns of schemes that it does not have.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/host_permissions",
  apply(draft) {
    if (draft.manifest.manifest_version === 3) {
      moveHosts(draft, "permissions", "host_permissions");
      moveHosts(draft, "optional_permissions", "optional_host_permissions");
    }
    for (const key of ["permissions", "optional_permissions", "host_permissions", "optional_host_permissions"]) {
      dropUnknown(draft, key);
    }
  },
} as const satisfies Rule;

function moveHosts(draft: Draft, from: string, to: string): void {
  const { manifest } = draft;
  const names = strings(manifest[from]);
  const hosts = names.filter(isPattern);
  if (!hosts.length) return;
  manifest[from] = names.filter((name) => !isPattern(name));
  setAfter(manifest, from, to, [...new Set([...strings(manifest[to]), ...hosts])]);
  draft.report("note", from, `Moved to ${to}: ${hosts.join(", ")}.`);
}

function dropUnknown(draft: Draft, key: string): void {
  const { manifest } = draft;
  if (!Array.isArray(manifest[key])) return;
  const patterns = strings(manifest[key]);
  const dropped = patterns.filter((pattern) => isPattern(pattern) && !isGeckoPattern(pattern));
  if (!dropped.length) return;
  manifest[key] = patterns.filter((pattern) => !dropped.includes(pattern));
  const foreign = dropped.every((pattern) => /^(chrome|chrome-extension|chrome-untrusted|edge):/.test(pattern));
  draft.report(
    foreign ? "note" : "loss",
    key,
    `Left out, because Gecko does not know such patterns: ${dropped.join(", ")}.`,
    foreign ? undefined : "Write scheme, host and path, such as https://example.org/*.",
  );
}
