import { isHostPattern } from "../chrome-pattern.js";
import type { Draft, Rule } from "../conversion.js";
import { GECKO_PERMISSIONS } from "../gecko-permissions-in-chrome.js";
import { strings } from "../json.js";
import { setAfter } from "../key-place.js";
import { isWrittenForChrome } from "../written-for-chrome.js";

/** Names of permissions become Chrome's: mapped, moved where Chrome wants them, or left out. */
export const rule = {
  id: "chrome-permissions",
  targets: ["chrome"],
  why: "Chrome warns of permissions that it does not have, and some of its own cannot be optional.",
  docs: "https://developer.chrome.com/docs/extensions/reference/permissions-list",
  apply(draft) {
    for (const key of ["permissions", "optional_permissions"]) replaceForeign(draft, key);
    if (!isWrittenForChrome(draft.original)) {
      dropBlocking(draft, "permissions");
      dropBlocking(draft, "optional_permissions");
      requireSome(draft);
    }
    addForLayer(draft);
  },
} as const satisfies Rule;

function replaceForeign(draft: Draft, key: string): void {
  const list = draft.manifest[key];
  if (!Array.isArray(list)) return;
  const original = Array.isArray(draft.original[key]) ? (draft.original[key] as unknown[]) : [];
  const kept = list.flatMap((name: unknown): readonly unknown[] => {
    const experiment = typeof name === "string" && /^experiments\b/.test(name) ? "experiments" : name;
    const entry =
      typeof experiment === "string" && Object.hasOwn(GECKO_PERMISSIONS, experiment)
        ? GECKO_PERMISSIONS[experiment]
        : undefined;
    if (!entry) return [name];
    const { by = [], lost, advice } = entry;
    draft.report(
      lost === undefined ? "note" : "loss",
      `${key}[${original.indexOf(name)}]`,
      by.length
        ? `"${name}" became "${by.join('", "')}", which is Chrome's name for it.`
        : `"${name}" is left out: ${lost ?? "Chrome has no such permission, and needs none"}.`,
      advice,
    );
    return by;
  });
  set(draft, key, [...new Set(kept)], list);
}

/** Only extensions that a company's policy installs may block requests in manifest version 3. */
function dropBlocking(draft: Draft, key: string): void {
  const list = draft.manifest[key];
  if (!Array.isArray(list) || !list.includes("webRequestBlocking")) return;
  const authenticates = draft.uses.has("webRequest.onAuthRequired");
  set(
    draft,
    key,
    list.flatMap((name) => (name !== "webRequestBlocking" ? [name] : authenticates ? ["webRequestAuthProvider"] : [])),
    list,
  );
  draft.report(
    "loss",
    key,
    authenticates
      ? '"webRequestBlocking" became "webRequestAuthProvider": listeners can still answer onAuthRequired, but no longer block, redirect or change requests.'
      : '"webRequestBlocking" is left out: in Chrome, listeners of webRequest can no longer block, redirect or change requests.',
    "Write rules for declarativeNetRequest, in the manifest or with updateDynamicRules, which Firefox and Thunderbird have, too.",
  );
}

/** Names that Chrome leaves out of `optional_permissions`, with whether a user reads of them at the installation. */
const NEVER_OPTIONAL: Readonly<Record<string, boolean>> = {
  debugger: true,
  declarativeNetRequest: true,
  fontSettings: false,
  geolocation: true,
  proxy: true,
  tts: false,
  ttsEngine: true,
  unlimitedStorage: false,
  webAuthenticationProxy: true,
};

function requireSome(draft: Draft): void {
  const list = draft.manifest.optional_permissions;
  if (!Array.isArray(list)) return;
  const required = strings(list).filter((name) => Object.hasOwn(NEVER_OPTIONAL, name));
  const given = strings(draft.manifest.permissions);
  set(
    draft,
    "optional_permissions",
    list.filter((name) => !required.includes(name) && !given.includes(name)),
    list,
  );
  add(draft, "permissions", required);
  for (const name of required.filter((each) => !given.includes(each))) {
    draft.report(
      NEVER_OPTIONAL[name] ? "loss" : "note",
      "optional_permissions",
      `"${name}" is moved to permissions, because Chrome does not let it be optional: users have it from the installation on.`,
    );
  }
}

function addForLayer(draft: Draft): void {
  const hosts = draft.permissions.filter(isHostPattern);
  const names = draft.permissions.filter((name) => !isHostPattern(name));
  for (const [key, needed] of [
    ["permissions", names],
    ["host_permissions", hosts],
  ] as const) {
    const given = strings(draft.manifest[key]);
    const missing = needed.filter((name) => !given.includes(name));
    if (!missing.length) continue;
    add(draft, key, missing);
    draft.report("note", key, `Added ${missing.join(", ")}: members that the program uses are emulated with it.`);
  }
}

function add(draft: Draft, key: string, names: readonly string[]): void {
  if (!names.length) return;
  const given = Array.isArray(draft.manifest[key]) ? (draft.manifest[key] as unknown[]) : [];
  setAfter(draft.manifest, key === "permissions" ? "version" : "permissions", key, [...new Set([...given, ...names])]);
}

function set(draft: Draft, key: string, list: readonly unknown[], before: readonly unknown[]): void {
  if (list.length) draft.manifest[key] = list;
  else if (before.length) delete draft.manifest[key];
}
