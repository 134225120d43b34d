import { bookmarkRootsContract, toolbar, withBookmark } from "./bookmark-roots.js";
import { equal } from "./expect.js";

interface Node {
  readonly id: string;
  readonly children?: readonly Node[];
}

/** The ids in a folder, whether a member answers with the folder or with what is in it. */
const inside = (nodes: readonly Node[]): readonly string[] => (nodes[0]?.children ?? nodes).map(({ id }) => id);

/** What a member of `bookmarks` promises that tells what is in a folder. */
export const bookmarkChildrenContract = (id: string) =>
  bookmarkRootsContract(
    id,
    {
      "finds what is in the folders by Chrome's ids": ({ member, api }) =>
        withBookmark(api, async (bookmark) => {
          equal(inside(await member("2")).includes(bookmark), true, "in other bookmarks");
          equal(inside(await member("1")).includes(bookmark), false, "in the toolbar");
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
