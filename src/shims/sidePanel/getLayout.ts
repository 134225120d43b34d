import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { detectSidePanel, type SidePanelApi } from "../side-panel-api.js";
import { surfaceOf } from "../side-panel-surface.js";

export const about = {
  id: "sidePanel.getLayout",
  summary: "Tells on which side of the window the panel is.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-getLayout",
  fidelity: { firefox: "partial", thunderbird: "full" },
  differs: {
    firefox: [
      "While the panel is closed, the answer is the side where it was seen last; before it was ever open, left.",
    ],
  },
  contexts: ["background", "page"],
  survives: "The side, in localStorage.",
} as const satisfies About;

const ID = "sidePanel.getLayout";

export const shim = {
  id: ID,
  detect: (api: Api): Detection => detectSidePanel(api, ID),
  create: (api: SidePanelApi) =>
    asynchronous(api, ID, [], async (): Promise<{ side: "left" | "right" }> => ({ side: await surfaceOf(api).side() })),
} as const satisfies Shim;
