import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { checkProperties } from "../../core/properties.js";
import { detectSidePanel, nothing, type SidePanelApi } from "../side-panel-api.js";
import { startSidePanel } from "../side-panel-start.js";
import { globalPanel, mayHavePanel, type Panel, panelFor } from "../side-panel-state.js";
import { type Place, surfaceOf } from "../side-panel-surface.js";
import {
  activeTab,
  findTab,
  findWindow,
  type PanelTarget,
  refuseNone,
  refuseOtherWindow,
  TARGET_PROPERTIES,
} from "../side-panel-target.js";

export const about = {
  id: "sidePanel.open",
  summary:
    "Opens the panel: the sidebar in Firefox; in Thunderbird, whose extensions cannot add a pane and whose spaces cover the mail, a narrow window beside the window.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-open",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: {
    firefox: [
      "Only the listener of a click or key itself can open it, in a page as in the background: not after an await or in a callback, and not at the message of a content script.",
      "It opens in the foremost window, whichever is named.",
      "An open() that fails because a tab or window is not there leaves the sidebar open.",
    ],
    thunderbird: [
      "The panel is a window of its own, which is not docked and takes the focus.",
      "A click counts for five seconds, also after an answer of the API, and only where compat runs: in the background and in pages of the extension, not in a content script.",
    ],
  },
  contexts: ["background", "page"],
  alsoIn: ["background", "page"],
  survives: "The open panel, and in Thunderbird which window it belongs to, in localStorage.",
} as const satisfies About;

const ID = "sidePanel.open";
const SIGNATURE = ["options: object"] as const;

export const shim = {
  id: ID,
  detect: (api: Api): Detection => detectSidePanel(api, ID),
  create(api: SidePanelApi) {
    startSidePanel(api);
    const open = (options: PanelTarget): Promise<void> => {
      checkProperties(api, ID, SIGNATURE, "options", options, TARGET_PROPERTIES);
      return surfaceOf(api).open(() => placeOf(api, options), mayHavePanel(api, options));
    };
    return asynchronous(api, ID, SIGNATURE, open, nothing);
  },
} as const satisfies Shim;

async function placeOf(api: SidePanelApi, options: PanelTarget): Promise<Place> {
  refuseNone(options);
  const { tabId, windowId: wanted } = options;
  const window = wanted == null ? undefined : await findWindow(api, wanted);
  const tab = tabId == null ? undefined : await findTab(api, tabId);
  if (tab && window !== undefined) refuseOtherWindow(tab, window);
  const windowId = (tab?.windowId ?? window) as number;
  const panel = tab ? panelFor(api, tab.id) : await panelOfWindow(api, windowId);
  if (!panel) throw new Error(`No active side panel for ${tab ? `tabId: ${tab.id}` : `windowId: ${windowId}`}`);
  return { windowId, panel };
}

async function panelOfWindow(api: SidePanelApi, windowId: number): Promise<Panel | undefined> {
  const tab = await activeTab(api, windowId);
  return panelFor(api, tab?.id) ?? globalPanel(api);
}
