import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "tabs.TabStatus",
  summary: "How far a tab has loaded.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/tabs#type-TabStatus",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("tabs.TabStatus", {
  COMPLETE: "complete",
  LOADING: "loading",
  UNLOADED: "unloaded",
});
