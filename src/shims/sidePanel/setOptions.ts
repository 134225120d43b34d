import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { checkProperties } from "../../core/properties.js";
import { detectSidePanel, nothing, type SidePanelApi } from "../side-panel-api.js";
import { startSidePanel } from "../side-panel-start.js";
import { mergeOptions, type PanelOptions } from "../side-panel-state.js";
import { surfaceOf } from "../side-panel-surface.js";

export const about = {
  id: "sidePanel.setOptions",
  summary:
    "Sets which page the panel shows and whether there is one, for all tabs or for one. A panel that is open follows at once.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-setOptions",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: {
    firefox: [
      "A window has one sidebar: the panels of two tabs take turns in it, and each loads anew.",
      "On a tab without a panel an open sidebar is empty; it comes back with the next tab that has one.",
    ],
    thunderbird: ["A window has one panel: the panels of two tabs take turns in it, and each loads anew."],
  },
  contexts: ["background", "page"],
  alsoIn: ["background", "page"],
  survives: "The options, in localStorage, until the extension or the browser starts anew, as in Chrome.",
} as const satisfies About;

const ID = "sidePanel.setOptions";
const SIGNATURE = ["options: object"] as const;

export const shim = {
  id: ID,
  detect: (api: Api): Detection => detectSidePanel(api, ID),
  create(api: SidePanelApi) {
    startSidePanel(api);
    const set = (options: PanelOptions): Promise<void> => {
      checkProperties(api, ID, SIGNATURE, "options", options, {
        "enabled?": "boolean",
        "path?": "string",
        "tabId?": "integer",
      });
      mergeOptions(options);
      return surfaceOf(api).refresh(options.tabId ?? undefined);
    };
    return asynchronous(api, ID, SIGNATURE, set, nothing);
  },
} as const satisfies Shim;
