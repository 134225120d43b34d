import type { About } from "../../core/api.js";
import { constant } from "../constant.js";

export const about = {
  id: "storage.sync.QUOTA_BYTES",
  summary: "How many bytes the area may hold.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/storage#property-QUOTA_BYTES",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = constant("storage.sync.QUOTA_BYTES", 102400);
