import type { About, Api, Detection, Shim } from "../../core/api.js";
import { detectSidePanel, type SidePanelApi } from "../side-panel-api.js";
import { panelEvent } from "../side-panel-events.js";
import { startSidePanel } from "../side-panel-start.js";

export const about = {
  id: "sidePanel.onClosed",
  summary: "Fires when a panel of the extension has closed, with its page and window.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/sidePanel#event-onClosed",
  fidelity: { firefox: "partial", thunderbird: "full" },
  differs: {
    firefox: [
      "The panel's page must load compat, for the browser does not tell; `compat build` puts it in.",
      "A page that the sidebar leaves for another has closed, and the next has opened.",
    ],
  },
  contexts: ["background", "page"],
  alsoIn: ["background", "page"],
  survives: "What a sleeping background has missed, in localStorage: it hears of it when it wakes.",
} as const satisfies About;

const ID = "sidePanel.onClosed";

export const shim = {
  id: ID,
  detect: (api: Api): Detection => detectSidePanel(api, ID),
  create(api: SidePanelApi) {
    startSidePanel(api);
    return panelEvent(api, "onClosed");
  },
} as const satisfies Shim;
