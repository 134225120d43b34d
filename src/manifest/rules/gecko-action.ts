import type { Draft, Rule } from "../conversion.js";
import { isObject, type JsonObject } from "../json.js";
import { replaceKey } from "../key-place.js";

/** The button, in every part of Thunderbird and without what Gecko does not know. */
export const rule = {
  id: "gecko-action",
  targets: ["firefox", "thunderbird"],
  why: "Gecko ignores browser_action in manifest version 3, and Thunderbird shows a button in the mail part only.",
  docs: "https://webextension-api.thunderbird.net/en/mv3/action.html",
  apply(draft) {
    const { manifest, target } = draft;
    if (manifest.manifest_version === 3) renameButton(draft);
    const key = manifest.manifest_version === 3 ? "action" : "browser_action";
    const action = manifest[key];
    if (!isObject(action)) return;
    dropUnknown(draft, action, key);
    if (target === "thunderbird" && action.allowed_spaces === undefined && !isForThunderbird(draft)) {
      action.allowed_spaces = [];
      draft.report("note", key, "The button is shown in every space and tab, as a browser's button is.");
    }
  },
} as const satisfies Rule;

/** An author who wrote for Gecko chose where the button is. */
function isForThunderbird({ original }: Draft): boolean {
  return isObject(original.browser_specific_settings) && "gecko" in original.browser_specific_settings;
}

function renameButton({ manifest, report }: Draft): void {
  if (manifest.browser_action === undefined) return;
  if (manifest.action === undefined) {
    replaceKey(manifest, "browser_action", "action", manifest.browser_action);
    report("note", "browser_action", "Called action, as in manifest version 3.");
  } else {
    delete manifest.browser_action;
    report("note", "browser_action", "Left out: action is there, and is what manifest version 3 has.");
  }
}

function dropUnknown({ target, report }: Draft, action: JsonObject, key: string): void {
  if (action.default_state !== undefined) {
    delete action.default_state;
    report("note", `${key}.default_state`, "Left out: Gecko has no disabled state in the manifest.");
  }
  if (target === "thunderbird" && action.default_area !== undefined) {
    delete action.default_area;
    report("note", `${key}.default_area`, "Left out: Thunderbird has no such areas.");
  }
  if (action.default_popup === "") delete action.default_popup;
}
