import type { About } from "../../core/api.js";
import { constant } from "../constant.js";

export const about = {
  id: "bookmarks.MAX_WRITE_OPERATIONS_PER_HOUR",
  summary: "Chrome's former limit of changes in an hour, which is none any more.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/bookmarks#property-MAX_WRITE_OPERATIONS_PER_HOUR",
  fidelity: { firefox: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = constant("bookmarks.MAX_WRITE_OPERATIONS_PER_HOUR", 1000000);
