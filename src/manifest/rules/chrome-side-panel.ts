import type { Rule } from "../conversion.js";
import { isObject, packagePath, strings } from "../json.js";
import { replaceKey } from "../key-place.js";

/** Gecko's sidebar is Chrome's side panel. */
export const rule = {
  id: "chrome-side-panel",
  targets: ["chrome"],
  why: "Chrome calls the sidebar a side panel, and gives it to extensions with a permission.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/sidePanel",
  apply(draft) {
    const { manifest } = draft;
    const sidebar = manifest.sidebar_action;
    if (!isObject(sidebar)) return;
    const panel = sidebar.default_panel;
    if (manifest.side_panel !== undefined || typeof panel !== "string" || !draft.files.has(packagePath(panel))) {
      delete manifest.sidebar_action;
      if (manifest.side_panel !== undefined)
        draft.report("note", "sidebar_action", "Left out: side_panel is there already.");
      else
        draft.report(
          "loss",
          "sidebar_action",
          "Left out: Chrome's side panel shows only pages of the package.",
          "Give default_panel a page of the package, which may load the other one in a frame.",
        );
      return;
    }
    replaceKey(manifest, "sidebar_action", "side_panel", { default_path: panel });
    manifest.permissions = [...new Set([...strings(manifest.permissions), "sidePanel"])];
    draft.report(
      "note",
      "sidebar_action",
      "Became side_panel with the permission sidePanel; Chrome shows it under the extension's name and icon.",
    );
    if (sidebar.open_at_install !== false) {
      draft.report(
        "loss",
        "sidebar_action.open_at_install",
        "Firefox opens the sidebar after the installation; Chrome opens it only when the user asks for it.",
        "Set open_at_install to false if that is not wanted, or open a page about the extension in runtime.onInstalled.",
      );
    }
  },
} as const satisfies Rule;
