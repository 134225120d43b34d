import { has, support } from "../../compat-table/query.js";
import type { Draft, Rule } from "../conversion.js";
import { isObject, type JsonObject } from "../json.js";
import { replaceKey } from "../key-place.js";

/** Chrome has one toolbar button, `action`; the buttons of manifest version 2 become it. */
export const rule = {
  id: "chrome-button",
  targets: ["chrome"],
  why: "Manifest version 3 has one button, action, in place of browser_action and page_action.",
  docs: "https://developer.chrome.com/docs/extensions/develop/migrate/api-calls#replace_browser_action_and_page_action_with_action",
  apply(draft) {
    const { manifest } = draft;
    if (isObject(manifest.browser_action)) {
      if (manifest.action === undefined) {
        replaceKey(manifest, "browser_action", "action", manifest.browser_action);
        draft.report("note", "browser_action", "Renamed to action, which is Chrome's name for it now.");
      } else {
        delete manifest.browser_action;
        draft.report("note", "browser_action", "Left out: action is there already.");
      }
    }
    if (!isObject(manifest.page_action)) return;
    if (manifest.action !== undefined) {
      delete manifest.page_action;
      draft.report(
        "loss",
        "page_action",
        "Left out: Chrome has one button for each extension, and action is it; the button in the address bar is gone.",
        "Offer what the second button did in the popup of the first, or in a context menu.",
      );
      return;
    }
    replaceKey(manifest, "page_action", "action", buttonOfPages(draft, manifest.page_action));
  },
} as const satisfies Rule;

/** A page action is hidden until it is shown; Chrome's button can be greyed out instead. */
function buttonOfPages(draft: Draft, { show_matches, hide_matches, pinned, ...button }: JsonObject): JsonObject {
  const everywhere = show_matches !== undefined || !canBeShown(draft);
  draft.report(
    "loss",
    "page_action",
    everywhere
      ? "Became action: the button stands in the toolbar for every page, because Chrome's manifest cannot choose pages for it."
      : "Became action, disabled until it is shown: Chrome greys a button out where Gecko hides it, and has none in the address bar.",
    everywhere
      ? "Call action.disable() at the start and action.enable(tabId) for the pages that the button is for, or use declarativeContent."
      : undefined,
  );
  return everywhere ? button : { ...button, default_state: "disabled" };
}

/** Whether anything in the package can enable the button on Chrome. */
function canBeShown({ uses }: Draft): boolean {
  if ([...uses].some((id) => id === "action.enable" || id.startsWith("declarativeContent."))) return true;
  const grade = has("pageAction.show") ? support("pageAction.show").shim.chrome : undefined;
  return uses.has("pageAction.show") && grade !== undefined && grade !== "missing" && grade !== "unavailable";
}
