interface Folder {
  readonly id: string;
  readonly parentId?: string;
  readonly index?: number;
  readonly title: string;
  readonly folderType?: string;
  readonly syncing: boolean;
  readonly children?: readonly Folder[];
}

const folder = (id: string, index: number, title: string, folderType: string): Folder => ({
  id,
  parentId: "0",
  index,
  title,
  folderType,
  syncing: false,
  children: [],
});

/** The tree of a profile without bookmarks. */
const root = (): Folder => ({
  id: "0",
  title: "",
  syncing: false,
  children: [folder("1", 0, "Bookmarks bar", "bookmarks-bar"), folder("2", 1, "Other bookmarks", "other")],
});

function find(id: string): Folder {
  const tree = root();
  const found = [tree, ...(tree.children ?? [])].find((one) => one.id === id);
  if (!found) throw new Error("Can't find bookmark for id.");
  return found;
}

const alone = ({ children: _inside, ...rest }: Folder) => rest;

export const getTree = async () => [root()];

export const getSubTree = async (_api: unknown, id: string) => [find(id)];

export const getChildren = async (_api: unknown, id: string) => (find(id).children ?? []).map(alone);

export const get = async (_api: unknown, ids: string | readonly string[]) => [ids].flat().map((id) => alone(find(id)));

export const getRecent = async () => [];

/** A search finds what the user put in, and neither of the two folders. */
export const search = getRecent;
