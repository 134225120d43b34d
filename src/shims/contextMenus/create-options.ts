import type { About, Api, Detection, Shim } from "../../core/api.js";
import { lookUp } from "../../core/install.js";
import { blockedHere } from "../blocked-here.js";
import { createOnGecko } from "../gecko-menus.js";
import type { MenusApi, NativeMenus } from "../menus-api.js";
import { targetOf } from "../target.js";
export const about = {
  id: "contextMenus.create-options",
  summary:
    "Takes items as Chrome's reference has them: the old names of the toolbar button, and refusals as lastError in Chrome's words.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/contextMenus",
  fidelity: { firefox: "partial" },
  differs: { firefox: ["browser_action means the toolbar button, which is action."] },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "contextMenus.create-options",
  detect: (api: Api): Detection =>
    blockedHere(api) ?? (targetOf(api) === "firefox" && lookUp(api, "contextMenus.create") ? "missing" : "native"),
  create: (api: MenusApi, native: NativeMenus["create"]) =>
    createOnGecko(api, () => ({ create: native, ContextType: api.contextMenus.ContextType })),
} as const satisfies Shim;
