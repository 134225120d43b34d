import type { About, Api, Detection, Shim } from "../../core/api.js";
import { isOptions } from "../../core/option-table.js";
import { buttonOf } from "../action-reset.js";
import { neededOn } from "../options-repair.js";

export const about = {
  id: "action.setIcon-reset",
  summary:
    "Brings back the manifest's icon where neither path nor imageData is given, as Gecko does; Chrome refuses the call.",
  docs: "https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/action/setIcon",
  fidelity: { chrome: "partial" },
  differs: {
    chrome: [
      "With tabId, the tab gets the manifest's icon, although another one was set for all tabs.",
      "Where the manifest has no icon, the call fails: Chrome's own picture does not come back.",
    ],
  },
  contexts: ["background", "page"],
} as const satisfies About;

/** The manifest's icon: one path, or one for each size. They are relative to the manifest. */
function manifestIcon(api: Api): unknown {
  const icon = buttonOf(api).default_icon ?? api.runtime.getManifest().icons;
  const whole = (path: unknown) => api.runtime.getURL(String(path));
  if (!isOptions(icon)) return icon && whole(icon);
  return Object.fromEntries(Object.entries(icon).map(([size, path]) => [size, whole(path)]));
}

type Native = (...args: unknown[]) => unknown;

export const shim = {
  id: "action.setIcon-reset",
  detect: (api: Api): Detection => neededOn(api, "action.setIcon", ["chrome"]),
  create:
    (api: Api, native: Native): Native =>
    (...args) => {
      const [details, ...rest] = args;
      if (!isOptions(details) || details.path != null || details.imageData != null) return native(...args);
      return native({ ...details, path: manifestIcon(api) }, ...rest);
    },
} as const satisfies Shim;
