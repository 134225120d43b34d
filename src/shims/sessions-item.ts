import type { Closed, ClosedTab } from "./sessions-log.js";

/** A closed tab, with what Chrome says of one besides: it is in no window. */
const closedTab = ({ sessionId, url, title, favIconUrl, index }: ClosedTab, active: boolean) => ({
  active,
  autoDiscardable: false,
  discarded: false,
  favIconUrl,
  frozen: false,
  groupId: -1,
  highlighted: false,
  incognito: false,
  index,
  lastAccessed: 0,
  pinned: false,
  selected: false,
  sessionId,
  title,
  url,
  windowId: 0,
});

/** An entry of the log as programs get it. @see https://developer.chrome.com/docs/extensions/reference/api/sessions#type-Session */
export function sessionOf({ at, tabs, sessionId }: Closed) {
  const lastModified = Math.floor(at / 1000);
  const [tab] = tabs as readonly [ClosedTab];
  if (!sessionId) return { lastModified, tab: closedTab(tab, false) };
  const window = {
    alwaysOnTop: false,
    focused: false,
    incognito: false,
    sessionId,
    state: "normal",
    tabs: tabs.map((each) => closedTab(each, each.active)),
    type: "normal",
  };
  return { lastModified, window };
}

export type ClosedSession = ReturnType<typeof sessionOf>;
