import { bookmarkRootsContract, toolbar, withBookmark } from "../bookmark-roots.js";
import { equal } from "../expect.js";

export default bookmarkRootsContract(
  "bookmarks.move-root",
  {
    "moves bookmarks into the folders by Chrome's ids, and back": ({ member, api }) =>
      withBookmark(api, async (id) => {
        const before = (await api.bookmarks.get(id))[0].parentId;
        const there = await member(id, { parentId: "1" });
        const back = await member(id, { parentId: "2" });
        equal([there.id, there.parentId === before, back.parentId], [id, false, before]);
      }),
    "Answers have Firefox's own ids.": ({ member, api, target }) =>
      withBookmark(api, async (id) => {
        equal((await member(id, { parentId: "1" })).parentId, toolbar(target));
      }),
    "calls back": ({ member, api, target }) =>
      withBookmark(api, async (id) => {
        const moved = await new Promise<{ parentId: string }>(
          (resolve) => void member(id, { parentId: "1", index: 0 }, resolve),
        );
        equal(moved.parentId, toolbar(target));
      }),
  },
  ["2000000000", { parentId: "1" }],
);
