import type { About } from "../../core/api.js";
import { constant } from "../constant.js";

export const about = {
  id: "storage.sync.MAX_WRITE_OPERATIONS_PER_MINUTE",
  summary: "How many changes a minute may see.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/storage#property-MAX_WRITE_OPERATIONS_PER_MINUTE",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: {
    firefox: ["The browser does not count changes: more of them are not refused."],
    thunderbird: ["The browser does not count changes: more of them are not refused."],
  },
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = constant("storage.sync.MAX_WRITE_OPERATIONS_PER_MINUTE", 120);
