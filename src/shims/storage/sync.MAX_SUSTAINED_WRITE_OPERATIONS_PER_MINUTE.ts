import type { About } from "../../core/api.js";
import { constant } from "../constant.js";

export const about = {
  id: "storage.sync.MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE",
  summary: "Chrome's former limit of changes in a minute, which is none any more.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/storage#property-MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = constant("storage.sync.MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE", 1000000);
