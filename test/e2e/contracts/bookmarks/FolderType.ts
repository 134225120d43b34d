import { constantContract } from "../constant-contract.js";
import { contract } from "../contract.js";
import { equal, ok } from "../expect.js";

const { cases } = constantContract("bookmarks.FolderType");

export default contract<Readonly<Record<string, string>>>("bookmarks.FolderType", {
  ...cases,
  "names the bar among the folders of the root, where folders tell what they are": async ({ api, member, target }) => {
    if (!api.bookmarks?.getTree) return "not applicable";
    const [{ children }] = await api.bookmarks.getTree();
    const types = children.map((folder: { folderType?: string }) => folder.folderType);
    if (target !== "firefox") ok(types.includes(member.BOOKMARKS_BAR), `the bar is not among ${types}`);
    else {
      equal(types.filter(Boolean), [], "types");
      ok(
        children.some(({ id }: { id: string }) => id === "toolbar_____"),
        "the bar has no id of its own",
      );
    }
    return undefined;
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "Firefox's folders have no folderType: their ids tell them apart, such as toolbar_____.":
    "names the bar among the folders of the root, where folders tell what they are",
};
