import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { checkProperties } from "../../core/properties.js";
import { detectSidePanel, nothing, type SidePanelApi } from "../side-panel-api.js";
import { isShown, tabOptions } from "../side-panel-state.js";
import { surfaceOf } from "../side-panel-surface.js";
import {
  findTab,
  findWindow,
  type PanelTarget,
  refuseNone,
  refuseOtherWindow,
  TARGET_PROPERTIES,
} from "../side-panel-target.js";

const DIFFERS = ["The panel of a tab that is not active stays, and is there again with its tab."] as const;

export const about = {
  id: "sidePanel.close",
  summary: "Closes the panel of a window, or the one that a tab has for itself.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-close",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: { firefox: DIFFERS, thunderbird: DIFFERS },
  contexts: ["background", "page"],
} as const satisfies About;

const ID = "sidePanel.close";
const SIGNATURE = ["options: object"] as const;

export const shim = {
  id: ID,
  detect: (api: Api): Detection => detectSidePanel(api, ID),
  create(api: SidePanelApi) {
    const checked = (options: PanelTarget): Promise<void> => {
      checkProperties(api, ID, SIGNATURE, "options", options, TARGET_PROPERTIES);
      return close(api, options);
    };
    return asynchronous(api, ID, SIGNATURE, checked, nothing);
  },
} as const satisfies Shim;

async function close(api: SidePanelApi, options: PanelTarget): Promise<void> {
  refuseNone(options);
  const { tabId, windowId } = options;
  if (tabId == null) return surfaceOf(api).close(await findWindow(api, windowId as number));
  const tab = await findTab(api, tabId);
  if (windowId != null) refuseOtherWindow(tab, windowId);
  if (!isShown(tabOptions(tabId))) throw new Error(`No active tab-specific side panel for tabId: ${tabId}`);
  return surfaceOf(api).close(tab.windowId, tabId);
}
