import type { About, Shim } from "../../core/api.js";
import { bookmarkRootsRepair, ROOT_DIFFERENCES } from "../bookmark-roots.js";

export const about = {
  id: "bookmarks.create-root",
  summary: "Makes bookmarks in the folders that every browser has by Chrome's ids, too, such as 1 for the toolbar.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/bookmarks#method-create",
  fidelity: { firefox: "partial" },
  differs: { firefox: ROOT_DIFFERENCES },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = bookmarkRootsRepair("bookmarks.create-root") satisfies Shim;
