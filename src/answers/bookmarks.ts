import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "bookmarks",
  shown: {
    bookmarks: "Programs read the tree at start; what they find is true, and writing is guarded by a user's wish.",
  },
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["onChildrenReordered"],
      grade: "inert",
      why: "a sorted folder is told as single moves here",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["onImportBegan", "onImportEnded"],
      grade: "inert",
      why: "imports are told as single bookmarks here",
    },
    {
      on: ["thunderbird"],
      members: ["onCreated", "onRemoved", "onChanged", "onMoved"],
      grade: "inert",
      why: "Thunderbird has no bookmarks that could change",
    },
    {
      on: ["thunderbird"],
      members: ["getTree"],
      grade: "inert",
      reply: ["computes", "getTree"],
      why: "Thunderbird has no bookmarks: there are the root and two empty folders, as in a new profile of Chrome",
    },
    {
      on: ["thunderbird"],
      members: ["get"],
      grade: "inert",
      reply: ["computes", "get"],
      why: "Thunderbird has no bookmarks: there are the root and two empty folders, as in a new profile of Chrome",
    },
    {
      on: ["thunderbird"],
      members: ["getChildren"],
      grade: "inert",
      reply: ["computes", "getChildren"],
      why: "Thunderbird has no bookmarks: there are the root and two empty folders, as in a new profile of Chrome",
    },
    {
      on: ["thunderbird"],
      members: ["getSubTree"],
      grade: "inert",
      reply: ["computes", "getSubTree"],
      why: "Thunderbird has no bookmarks: there are the root and two empty folders, as in a new profile of Chrome",
    },
    {
      on: ["thunderbird"],
      members: ["getRecent"],
      grade: "inert",
      reply: ["computes", "getRecent"],
      why: "Thunderbird has no bookmarks: there are the root and two empty folders, as in a new profile of Chrome",
    },
    {
      on: ["thunderbird"],
      members: ["search"],
      grade: "inert",
      reply: ["computes", "search"],
      why: "Thunderbird has no bookmarks: there are the root and two empty folders, as in a new profile of Chrome",
    },
    {
      on: ["thunderbird"],
      members: ["create", "move", "update", "remove", "removeTree"],
      grade: "unavailable",
      why: "Thunderbird has no bookmarks",
      instead: "Keep a list of addresses in storage.local, in a page of the extension.",
    },
    {
      on: ["chrome"],
      members: ["BookmarkTreeNodeType"],
      grade: "unavailable",
      why: "Chrome's bookmarks have no type",
      instead: "A folder is what has no url.",
    },
    {
      on: ["thunderbird"],
      members: ["BookmarkTreeNodeType"],
      grade: "unavailable",
      why: "the folders that are here have no type, as in Chrome",
      instead: "A folder is what has no url.",
    },
    {
      on: ["thunderbird"],
      members: [
        "FolderType",
        "ROOT_NODE_ID",
        "BookmarkTreeNodeUnmodifiable",
        "MAX_WRITE_OPERATIONS_PER_HOUR",
        "MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE",
      ],
      grade: "inert",
      why: "Thunderbird has no bookmarks: there are the root and two empty folders, as in a new profile of Chrome",
    },
  ],
};
