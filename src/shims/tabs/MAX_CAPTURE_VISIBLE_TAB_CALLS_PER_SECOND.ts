import type { About } from "../../core/api.js";
import { constant } from "../constant.js";

export const about = {
  id: "tabs.MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND",
  summary: "How often captureVisibleTab may be called in a second.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/tabs#property-MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND",
  fidelity: { firefox: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = constant("tabs.MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND", 2, "tabs.captureVisibleTab");
