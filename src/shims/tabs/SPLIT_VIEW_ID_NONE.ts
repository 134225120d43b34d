import type { About } from "../../core/api.js";
import { constant } from "../constant.js";

export const about = {
  id: "tabs.SPLIT_VIEW_ID_NONE",
  summary: "The id of the split view of a tab that is in none.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/tabs#property-SPLIT_VIEW_ID_NONE",
  fidelity: { thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = constant("tabs.SPLIT_VIEW_ID_NONE", -1);
