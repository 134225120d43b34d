import type { Draft, Rule } from "../conversion.js";
import { isObject } from "../json.js";
import { replaceKey } from "../key-place.js";

const EMPTY_PANEL = "compat-side-panel.html";

/** Chrome's side panel is Firefox's sidebar; Thunderbird has neither, and the layer opens a window. */
export const rule = {
  id: "gecko-side-panel",
  targets: ["firefox", "thunderbird"],
  why: "Gecko has no side_panel: Firefox has a sidebar, which must not open by itself, and Thunderbird nothing.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/sidebar_action",
  apply(draft) {
    const { manifest, target, uses } = draft;
    const panel = manifest.side_panel;
    const used = [...uses].some((id) => id.startsWith("sidePanel."));
    if (panel === undefined && !used) return;
    if (target === "thunderbird") {
      if (panel === undefined) return;
      draft.report(
        "note",
        "side_panel",
        "Kept, so that the layer finds the page, which it opens in a window; Thunderbird ignores the key with a warning.",
      );
      return;
    }
    if (isObject(manifest.sidebar_action)) {
      delete manifest.side_panel;
      if (panel !== undefined) draft.report("note", "side_panel", "Left out: sidebar_action is there for Firefox.");
      return;
    }
    const sidebar = sidebarFor(draft, isObject(panel) ? panel.default_path : undefined);
    if (panel === undefined) manifest.sidebar_action = sidebar;
    else replaceKey(manifest, "side_panel", "sidebar_action", sidebar);
    draft.report("note", "side_panel", "Shown as sidebar_action, which does not open when the extension is installed.");
  },
} as const satisfies Rule;

function sidebarFor(draft: Draft, path: unknown): Record<string, unknown> {
  const { manifest } = draft;
  const action = isObject(manifest.action) ? manifest.action : {};
  const icon = action.default_icon ?? manifest.icons;
  const title = action.default_title ?? manifest.name;
  // The key is mandatory; a panel that is set at run time has none before.
  if (typeof path !== "string") draft.write(EMPTY_PANEL, '<!doctype html>\n<meta charset="utf-8">\n<title></title>\n');
  return {
    default_panel: typeof path === "string" ? path : EMPTY_PANEL,
    ...(icon !== undefined && { default_icon: icon }),
    ...(title !== undefined && { default_title: title }),
    open_at_install: false,
  };
}
