import type { About } from "../../core/api.js";
import { enumeration } from "../enumeration.js";

export const about = {
  id: "runtime.OnPerformanceWarningSeverity",
  summary: "How grave onPerformanceWarning can be.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/onPerformanceWarning",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = enumeration("runtime.OnPerformanceWarningSeverity", {
  HIGH: "high",
  LOW: "low",
  MEDIUM: "medium",
});
