import type { About } from "../../core/api.js";
import { constant } from "../constant.js";

export const about = {
  id: "storage.sync.MAX_ITEMS",
  summary: "How many items the area may hold.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/storage#property-MAX_ITEMS",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = constant("storage.sync.MAX_ITEMS", 512);
