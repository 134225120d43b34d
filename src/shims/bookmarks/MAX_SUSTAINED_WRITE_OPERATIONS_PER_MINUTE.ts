import type { About } from "../../core/api.js";
import { constant } from "../constant.js";

export const about = {
  id: "bookmarks.MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE",
  summary: "Chrome's former limit of changes in a minute, which is none any more.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/bookmarks#property-MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE",
  fidelity: { firefox: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = constant("bookmarks.MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE", 1000000);
