import type { About } from "../../core/api.js";
import { constant } from "../constant.js";

export const about = {
  id: "storage.local.QUOTA_BYTES",
  summary: "How many bytes the area may hold without the permission unlimitedStorage.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/storage#property-QUOTA_BYTES",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: {
    firefox: ["The browser keeps to a larger limit of its own: more is not refused."],
    thunderbird: ["The browser keeps to a larger limit of its own: more is not refused."],
  },
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = constant("storage.local.QUOTA_BYTES", 10485760);
