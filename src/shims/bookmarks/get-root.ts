import type { About, Shim } from "../../core/api.js";
import { bookmarkRootsRepair, ROOT_DIFFERENCES } from "../bookmark-roots.js";

export const about = {
  id: "bookmarks.get-root",
  summary:
    "Finds the folders that every browser has by Chrome's ids, too: 0 is the root, 1 the toolbar, 2 other bookmarks, 3 those of mobile devices.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/bookmarks#method-get",
  fidelity: { firefox: "partial" },
  differs: { firefox: ROOT_DIFFERENCES },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = bookmarkRootsRepair("bookmarks.get-root") satisfies Shim;
