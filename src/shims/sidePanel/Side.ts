import type { About, Api, Detection, Shim } from "../../core/api.js";
import { enumeration } from "../enumeration.js";
import { detectSidePanel } from "../side-panel-api.js";

export const about = {
  id: "sidePanel.Side",
  summary: "The sides of a window that a panel can be on.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/sidePanel#type-Side",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

const ID = "sidePanel.Side";

export const shim = {
  ...enumeration(ID, { LEFT: "left", RIGHT: "right" }),
  detect: (api: Api): Detection => detectSidePanel(api, ID),
} as const satisfies Shim;
