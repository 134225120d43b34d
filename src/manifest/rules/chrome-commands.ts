import { isChromeShortcut, isForEveryPlatform } from "../chrome-shortcut.js";
import type { Draft, Rule } from "../conversion.js";
import { isObject, type JsonObject } from "../json.js";

/** One command that Chrome cannot read makes it refuse the whole package. */
export const rule = {
  id: "chrome-commands",
  targets: ["chrome"],
  why: "Chrome wants a description for each command, knows fewer keys than Gecko, and suggests at most four shortcuts.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/commands",
  apply(draft) {
    const { commands } = draft.manifest;
    if (!isObject(commands)) return;
    const result: JsonObject = {};
    for (const [name, value] of Object.entries(commands)) {
      const command = isObject(value) ? { ...value } : {};
      const renamed = nameOf(draft, name, commands);
      if (renamed === undefined) continue;
      describe(draft, name, renamed, command);
      suggest(draft, name, command);
      result[renamed] = command;
    }
    atMostFour(draft, result);
    if (Object.keys(result).length) draft.manifest.commands = result;
    else delete draft.manifest.commands;
  },
} as const satisfies Rule;

const ACTION = "_execute_action";

/** Chrome's name of a command; undefined for one that Chrome does not have. */
function nameOf(draft: Draft, name: string, commands: JsonObject): string | undefined {
  const path = `commands.${name}`;
  if (name === "_execute_browser_action" || name === "_execute_page_action") {
    const first = [ACTION, "_execute_browser_action", "_execute_page_action"].find((each) => each in commands);
    if (first === name) {
      draft.report("note", path, `Renamed to ${ACTION}, because the button is called action now.`);
      return ACTION;
    }
    draft.report("loss", path, `Left out: ${first} is the shortcut of the one button that Chrome has.`);
    return undefined;
  }
  if (name === "_execute_sidebar_action") {
    draft.report(
      "loss",
      path,
      "Left out: Chrome has no shortcut of its own for the side panel.",
      "Add a command with a description, and call sidePanel.open({ windowId }) in commands.onCommand.",
    );
    return undefined;
  }
  if (!/^_execute_(compose|message_display)_action$/.test(name)) return name;
  draft.report("loss", path, "Left out: Chrome has no mail, and so no such button.");
  return undefined;
}

function describe(draft: Draft, name: string, renamed: string, command: JsonObject): void {
  if (renamed === ACTION || (typeof command.description === "string" && command.description !== "")) return;
  command.description = name;
  draft.report(
    "note",
    `commands.${name}.description`,
    `Its description is "${name}": Chrome refuses a command without one, and shows it in the list of shortcuts.`,
    "Write a description for your users.",
  );
}

/** Leaves out the keys that Chrome would refuse the package for. */
function suggest(draft: Draft, name: string, command: JsonObject): void {
  const path = `commands.${name}.suggested_key`;
  const given = command.suggested_key;
  if (given === undefined) return;
  if (typeof given === "string" && isChromeShortcut("default", given)) return;
  const asked = typeof given === "string" ? { default: given } : isObject(given) ? given : {};
  const keys: JsonObject = {};
  for (const [platform, shortcut] of Object.entries(asked)) {
    if (isChromeShortcut(platform, shortcut)) keys[platform] = shortcut;
    else if (shortcut !== "" && shortcut !== null) {
      draft.report(
        "loss",
        `${path}.${platform}`,
        `Left out: Chrome refuses the shortcut "${shortcut}" for ${platform}.`,
        "Use Ctrl or Alt, with or without Shift, and a letter, digit, arrow or editing key.",
      );
    }
  }
  const [found] = Object.values(keys);
  if (typeof found === "string" && !isForEveryPlatform(keys)) {
    const everywhere = found.replace(/\b(Command|MacCtrl|Search)\b/, "Ctrl");
    keys.default = everywhere;
    draft.report(
      "note",
      path,
      `Added ${everywhere} as the default: Chrome refuses a command that has a shortcut for some platforms only.`,
    );
  }
  if (Object.keys(keys).length) command.suggested_key = keys;
  else delete command.suggested_key;
}

function atMostFour(draft: Draft, commands: JsonObject): void {
  const suggesting = Object.entries(commands).filter(
    ([, command]) => isObject(command) && command.suggested_key !== undefined,
  );
  for (const [name, command] of suggesting.slice(4)) {
    if (isObject(command)) delete command.suggested_key;
    draft.report(
      "loss",
      `commands.${name}.suggested_key`,
      "Left out: Chrome suggests at most four shortcuts; the command itself stays.",
      "Put the four that matter most first; users can give the others a shortcut at chrome://extensions/shortcuts.",
    );
  }
}
