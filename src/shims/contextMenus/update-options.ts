import type { About, Api, Detection, Shim } from "../../core/api.js";
import { lookUp } from "../../core/install.js";
import { blockedHere } from "../blocked-here.js";
import { updateOnGecko } from "../gecko-menus.js";
import type { MenusApi, NativeMenus } from "../menus-api.js";
import { targetOf } from "../target.js";
export const about = {
  id: "contextMenus.update-options",
  summary:
    "Takes changes as Chrome's reference has them: the old names of the toolbar button, onclick without effect, and Chrome's words for refusals.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/contextMenus",
  fidelity: { firefox: "partial" },
  differs: { firefox: ["checked is taken in silence for items that are neither checkbox nor radio."] },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "contextMenus.update-options",
  detect: (api: Api): Detection =>
    blockedHere(api) ?? (targetOf(api) === "firefox" && lookUp(api, "contextMenus.update") ? "missing" : "native"),
  create: (api: MenusApi, native: NativeMenus["update"]) =>
    updateOnGecko(api, () => ({ ...api.contextMenus, update: native, ContextType: api.contextMenus.ContextType })),
} as const satisfies Shim;
