import { bookmarkRootsContract, toolbar } from "../bookmark-roots.js";
import { equal } from "../expect.js";

export default bookmarkRootsContract(
  "bookmarks.create-root",
  {
    "makes bookmarks in the folders by Chrome's ids": async ({ member, api }) => {
      const [bar] = (await api.bookmarks.getTree())[0].children.filter(({ id }: { id: string }) =>
        /^1$|^tool/.test(id),
      );
      const made = { parentId: "1", title: "compat", url: "https://example.com/" };
      const bookmark = await member(made);
      await api.bookmarks.remove(bookmark.id);
      equal([bookmark.parentId, bookmark.title, bookmark.url], [bar.id, "compat", "https://example.com/"]);
      equal(made.parentId, "1", "the program's own object");
    },
    "Answers have Firefox's own ids.": async ({ member, api, target }) => {
      const folder = await member({ parentId: "1", title: "compat" });
      const bookmark = await member({ parentId: folder.id, title: "compat" });
      await api.bookmarks.removeTree(folder.id);
      equal([folder.parentId, bookmark.parentId], [toolbar(target), folder.id]);
    },
    "calls back": async ({ member, api, target }) => {
      const folder = await new Promise<{ id: string; parentId: string }>(
        (resolve) => void member({ parentId: "1", title: "compat" }, resolve),
      );
      await api.bookmarks.removeTree(folder.id);
      equal(folder.parentId, toolbar(target));
    },
  },
  [{ parentId: "2000000000", title: "compat" }],
);
