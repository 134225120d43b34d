import { bookmarkRootsContract, toolbar, withBookmark } from "../bookmark-roots.js";
import { equal } from "../expect.js";

interface Node {
  readonly id: string;
  readonly children?: readonly Node[];
}

const inside = (nodes: readonly Node[]): readonly string[] => (nodes[0]?.children ?? nodes).map(({ id }) => id);

export default bookmarkRootsContract(
  "bookmarks.getChildren-root",
  {
    "finds what is in the folders by Chrome's ids": ({ member, api }) =>
      withBookmark(api, async (id) => {
        equal(inside(await member("2")).includes(id), true, "in other bookmarks");
        equal(inside(await member("1")).includes(id), false, "in the toolbar");
      }),
    "Answers have Firefox's own ids.": async ({ member, target }) => {
      equal(inside(await member("0")).includes(toolbar(target)), true);
    },
    "calls back": async ({ member, target }) => {
      const nodes = await new Promise<Node[]>((resolve) => void member("0", resolve));
      equal(inside(nodes).includes(toolbar(target)), true);
    },
  },
  ["2000000000"],
);
