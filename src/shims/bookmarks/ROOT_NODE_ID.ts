import type { About } from "../../core/api.js";
import { constant } from "../constant.js";

export const about = {
  id: "bookmarks.ROOT_NODE_ID",
  summary: "The id of the root of the tree.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/bookmarks#property-ROOT_NODE_ID",
  fidelity: { firefox: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = constant("bookmarks.ROOT_NODE_ID", "root________");
