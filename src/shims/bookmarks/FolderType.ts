import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "bookmarks.FolderType",
  summary: "Which of the folders that every profile has a folder is.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/bookmarks#type-FolderType",
  fidelity: { firefox: "partial" },
  differs: { firefox: ["Firefox's folders have no folderType: their ids tell them apart, such as toolbar_____."] },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("bookmarks.FolderType", {
  BOOKMARKS_BAR: "bookmarks-bar",
  MANAGED: "managed",
  MOBILE: "mobile",
  OTHER: "other",
});
