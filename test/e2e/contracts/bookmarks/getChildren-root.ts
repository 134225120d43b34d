import { bookmarkChildrenContract } from "../bookmark-children.js";

export default bookmarkChildrenContract("bookmarks.getChildren-root");
