import { bookmarkRootsContract, toolbar, withBookmark } from "../bookmark-roots.js";
import { equal } from "../expect.js";

export default bookmarkRootsContract(
  "bookmarks.get-root",
  {
    "finds the folders by Chrome's ids, alone and in lists": async ({ member }) => {
      const [bar] = await member("1");
      const [root, again, other] = await member(["0", "1", "2"]);
      equal([again.id, again.parentId, other.parentId], [bar.id, root.id, root.id]);
    },
    "Answers have Firefox's own ids.": async ({ member, target }) => {
      equal((await member("1"))[0].id, toolbar(target));
    },
    "finds bookmarks by the ids that they have": ({ member, api }) =>
      withBookmark(api, async (id) => {
        equal((await member([id]))[0].id, id);
        equal((await member(id))[0].title, "compat");
      }),
    "calls back": async ({ member, target }) => {
      const [bar] = await new Promise<{ id: string }[]>((resolve) => void member("1", resolve));
      equal(bar?.id, toolbar(target));
    },
  },
  ["2000000000"],
);
