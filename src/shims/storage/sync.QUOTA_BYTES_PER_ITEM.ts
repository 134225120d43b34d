import type { About } from "../../core/api.js";
import { constant } from "../constant.js";

export const about = {
  id: "storage.sync.QUOTA_BYTES_PER_ITEM",
  summary: "How many bytes one item may have.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/storage#property-QUOTA_BYTES_PER_ITEM",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = constant("storage.sync.QUOTA_BYTES_PER_ITEM", 8192);
