import type { Draft, Rule } from "../conversion.js";
import { isObject, type JsonObject } from "../json.js";
import { isGeckoShortcut } from "../shortcut.js";

/** Keyboard commands with keys that Gecko takes. */
export const rule = {
  id: "gecko-commands",
  targets: ["firefox", "thunderbird"],
  why: "One key that Gecko does not take makes it refuse the extension, and it has no global commands.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/commands",
  apply(draft) {
    const { commands } = draft.manifest;
    if (!isObject(commands)) return;
    renameAction(draft, commands);
    for (const [name, command] of Object.entries(commands)) {
      const path = `commands.${name}`;
      if (!isObject(command)) continue;
      if ("global" in command) {
        if (command.global === true) {
          draft.report(
            "loss",
            `${path}.global`,
            "Left out: in Gecko a command works only while the program has focus.",
          );
        }
        delete command.global;
      }
      convertKeys(draft, command, `${path}.suggested_key`);
    }
  },
} as const satisfies Rule;

/** The button of manifest version 3 has a command name of its own. */
function renameAction(draft: Draft, commands: JsonObject): void {
  if (draft.manifest.manifest_version !== 3 || commands._execute_browser_action === undefined) return;
  if (commands._execute_action === undefined) commands._execute_action = commands._execute_browser_action;
  delete commands._execute_browser_action;
  draft.report("note", "commands._execute_browser_action", "Called _execute_action, as in manifest version 3.");
}

function convertKeys(draft: Draft, command: JsonObject, path: string): void {
  const given = command.suggested_key;
  if (given === undefined) return;
  const keys: JsonObject = typeof given === "string" ? { default: given } : isObject(given) ? { ...given } : {};
  for (const [platform, shortcut] of Object.entries(keys)) {
    if (platform === "chromeos") {
      delete keys.chromeos;
    } else if (typeof shortcut !== "string" || !isGeckoShortcut(shortcut)) {
      delete keys[platform];
      draft.report(
        "loss",
        `${path}.${platform}`,
        `${JSON.stringify(shortcut)} is left out: Gecko refuses an extension with such a key.`,
        "Suggest Ctrl, Alt, Command or MacCtrl, at most one more modifier, and a letter, digit, comma, period or a key of the list in the reference.",
      );
    }
  }
  if (Object.keys(keys).length) command.suggested_key = keys;
  else delete command.suggested_key;
}
