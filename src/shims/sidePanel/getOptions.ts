import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { checkProperties } from "../../core/properties.js";
import { detectSidePanel, type SidePanelApi } from "../side-panel-api.js";
import { globalOptions, type PanelOptions, tabOptions } from "../side-panel-state.js";

export const about = {
  id: "sidePanel.getOptions",
  summary: "Answers with the options of a tab; where it has none, with those for all tabs.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-getOptions",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

const ID = "sidePanel.getOptions";
const SIGNATURE = ["options: object"] as const;

export const shim = {
  id: ID,
  detect: (api: Api): Detection => detectSidePanel(api, ID),
  create: (api: SidePanelApi) =>
    asynchronous(api, ID, SIGNATURE, (options: { tabId?: number | null }): Promise<PanelOptions> => {
      checkProperties(api, ID, SIGNATURE, "options", options, { "tabId?": "integer" });
      return Promise.resolve(tabOptions(options.tabId ?? undefined) ?? globalOptions(api));
    }),
} as const satisfies Shim;
