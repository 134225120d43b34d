import { isHostPattern, refusedPattern } from "../chrome-pattern.js";
import type { Draft, Rule } from "../conversion.js";
import { strings } from "../json.js";
import { setAfter } from "../key-place.js";
import { isWrittenForChrome } from "../written-for-chrome.js";

/** Hosts stand in keys of their own in manifest version 3, and only patterns that Chrome can read count. */
export const rule = {
  id: "chrome-hosts",
  targets: ["chrome"],
  why: "Chrome does not grant hosts that stand among the permissions, nor patterns for pages that only Gecko has.",
  docs: "https://developer.chrome.com/docs/extensions/develop/migrate/manifest#update-host-permissions",
  apply(draft) {
    move(draft, "permissions", "host_permissions");
    move(draft, "optional_permissions", "optional_host_permissions");
    dropRefused(draft, "host_permissions");
    dropRefused(draft, "optional_host_permissions");
    if (!isWrittenForChrome(draft.original)) dropRedundant(draft);
  },
} as const satisfies Rule;

function move(draft: Draft, from: string, to: string): void {
  const { manifest } = draft;
  const list = manifest[from];
  if (!Array.isArray(list)) return;
  const hosts = strings(list).filter(isHostPattern);
  if (!hosts.length) return;
  const rest = list.filter((entry) => typeof entry !== "string" || !isHostPattern(entry));
  setAfter(manifest, from, to, [...new Set([...strings(manifest[to]), ...hosts])]);
  if (rest.length) manifest[from] = rest;
  else delete manifest[from];
  draft.report("note", from, `Moved to ${to}, where manifest version 3 has hosts: ${hosts.join(", ")}.`);
}

function dropRefused(draft: Draft, key: string): void {
  const { manifest } = draft;
  const list = manifest[key];
  if (!Array.isArray(list)) return;
  const kept = list.filter((pattern) => {
    const reason = typeof pattern === "string" ? refusedPattern(pattern, key) : "it is no text";
    if (reason !== undefined) draft.report("loss", key, `Left out ${pattern}, because ${reason}.`);
    return reason === undefined;
  });
  if (kept.length === list.length) return;
  if (kept.length) manifest[key] = kept;
  else delete manifest[key];
}

/** Chrome warns of optional hosts that the extension has anyway. */
function dropRedundant(draft: Draft): void {
  const { manifest } = draft;
  const required = strings(manifest.host_permissions);
  const everything = required.includes("<all_urls>");
  const web = everything || required.includes("*://*/*");
  const optional = strings(manifest.optional_host_permissions);
  const has = (host: string) => everything || required.includes(host) || (web && /^(\*|https?):/.test(host));
  const redundant = optional.filter(has);
  if (!redundant.length) return;
  const rest = optional.filter((host) => !has(host));
  if (rest.length) manifest.optional_host_permissions = rest;
  else delete manifest.optional_host_permissions;
  draft.report("note", "optional_host_permissions", `Left out, as host_permissions has them: ${redundant.join(", ")}.`);
}
