import { bookmarkChildrenContract } from "../bookmark-children.js";

export default bookmarkChildrenContract("bookmarks.getSubTree-root");
