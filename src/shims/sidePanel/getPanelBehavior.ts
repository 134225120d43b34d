import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { detectSidePanel, type SidePanelApi } from "../side-panel-api.js";
import { readState } from "../side-panel-state.js";

export const about = {
  id: "sidePanel.getPanelBehavior",
  summary: "Tells whether a click on the toolbar button opens the panel.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-getPanelBehavior",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

const ID = "sidePanel.getPanelBehavior";

export const shim = {
  id: ID,
  detect: (api: Api): Detection => detectSidePanel(api, ID),
  create: (api: SidePanelApi) =>
    asynchronous(api, ID, [], async () => ({ openPanelOnActionClick: readState().opensOnClick ?? false })),
} as const satisfies Shim;
