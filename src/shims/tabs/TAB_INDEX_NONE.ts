import type { About } from "../../core/api.js";
import { constant } from "../constant.js";

export const about = {
  id: "tabs.TAB_INDEX_NONE",
  summary: "The index of a tab that is in no tab strip.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/tabs#property-TAB_INDEX_NONE",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = constant("tabs.TAB_INDEX_NONE", -1);
