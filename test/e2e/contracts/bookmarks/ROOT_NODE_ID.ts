import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<string>(
  "bookmarks.ROOT_NODE_ID",
  {
    "is the id of the tree's root": async ({ api, member }) => {
      if (!api.bookmarks?.getTree) return "not applicable";
      const [root] = await api.bookmarks.getTree();
      equal(member, root.id);
      return undefined;
    },
  },
  ["firefox"],
);
