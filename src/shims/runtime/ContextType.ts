import type { About } from "../../core/api.js";
import { enumeration } from "../enumeration.js";

export const about = {
  id: "runtime.ContextType",
  summary: "The kinds of context that getContexts tells apart.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#type-ContextType",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = enumeration("runtime.ContextType", {
  BACKGROUND: "BACKGROUND",
  DEVELOPER_TOOLS: "DEVELOPER_TOOLS",
  OFFSCREEN_DOCUMENT: "OFFSCREEN_DOCUMENT",
  POPUP: "POPUP",
  SIDE_PANEL: "SIDE_PANEL",
  TAB: "TAB",
});
