import { type EngineName, engineNames } from "../compat-table/engines.js";
import { support } from "../compat-table/query.js";
import type { Manifest } from "../manifest/conversion.js";
import { isUnasked, type Program } from "./program.js";

/** Permissions and keys that only Thunderbird has: whoever asks for one writes for it. */
const MAIL =
  /^(accounts|addressBooks|compose|messages|messagesRead|messagesMove|accountsRead|accountsFolders|cloud_file)/;
const MAIL_KEYS = [
  "message_display_action",
  "compose_action",
  "cloud_file",
  "message_display_scripts",
  "compose_scripts",
];
const CHROME_KEYS = ["minimum_chrome_version", "key", "oauth2", "side_panel", "version_name"];

const inside = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;

function isMailOnly(id: string): boolean {
  const { native } = support(id);
  return native.thunderbird !== null && native.firefox === null && native.chrome === null;
}

/**
 * The browsers that a program is written for, told by its manifest, by the names under which it calls the API, and by
 * members of Thunderbird's that it does not ask for first. What says nothing else is written for Chrome.
 */
export function writtenFor(
  manifest: Manifest,
  { uses, kinds }: Pick<Program, "uses" | "kinds">,
): readonly EngineName[] {
  const roots = new Set(uses.map(({ root }) => root));
  const permissions = Array.isArray(manifest.permissions) ? manifest.permissions.map(String) : [];
  const mail =
    roots.has("messenger") ||
    MAIL_KEYS.some((key) => key in manifest) ||
    permissions.some((permission) => MAIL.test(permission)) ||
    kinds.some((use) => isUnasked(use) && isMailOnly(use.id));
  const worker = inside(manifest.background, "service_worker") !== undefined;
  const scripts = inside(manifest.background, "scripts") !== undefined;
  const chrome = worker || CHROME_KEYS.some((key) => key in manifest);
  const named = inside(manifest.browser_specific_settings, "gecko") ?? inside(manifest.applications, "gecko");
  // Before version 3, Chrome had background scripts, too; then only the names of the root tell.
  const ownWays =
    (manifest.manifest_version === 3 && scripts && !worker) ||
    "sidebar_action" in manifest ||
    (roots.has("browser") && !roots.has("chrome") && !chrome);
  if (!named && !mail && !ownWays) return ["chrome"];
  const gecko: EngineName = mail ? "thunderbird" : "firefox";
  return chrome ? ["chrome", gecko] : [gecko];
}

/** The references that a program's code follows where it runs on a target: the target's own, if it is written for it. */
export function referencesFor(target: EngineName, written: readonly EngineName[]): readonly EngineName[] {
  return written.includes(target) ? [target] : engineNames.filter((name) => written.includes(name));
}
