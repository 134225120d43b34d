import type { LiveTab, LiveWindow, SessionsApi } from "./sessions-api.js";
import { announceChange } from "./sessions-events.js";
import { type Closed, type ClosedTab, changeLog, withoutOne, withReturned } from "./sessions-log.js";

/** What came back, as it is now. */
export interface Restored {
  readonly lastModified: number;
  readonly tab?: LiveTab;
  readonly window?: LiveWindow;
}

/** Brings back a tab or a window, and takes it out of the log; what cannot be opened stays there. */
export async function restoreClosed(api: SessionsApi, sessionId: string | null | undefined): Promise<Restored> {
  let closed: Closed | undefined;
  // Before the tab is there, because a popup that opens one ends with it.
  await changeLog((log) => {
    const { log: rest, taken } = withoutOne(log, sessionId);
    closed = taken;
    return rest;
  });
  const taken = closed as unknown as Closed;
  try {
    const back = await (taken.sessionId ? reopenWindow(api, taken) : reopenTab(api, taken.tabs[0] as ClosedTab));
    return { lastModified: Math.floor(Date.now() / 1000), ...back };
  } catch (error) {
    await changeLog((log) => withReturned(log, taken));
    throw error;
  } finally {
    await announceChange(api);
  }
}

async function open({ tabs }: SessionsApi, windowId: number, { url, title, index }: ClosedTab, active: boolean) {
  const tab = await tabs.create({ windowId, url, index, active });
  // Until it has loaded, the browser shows another address.
  return { ...tab, url, title };
}

/** A window without pages; Thunderbird begins it with its mail. */
const newWindow = ({ windows }: SessionsApi): Promise<LiveWindow> => windows.create({ type: "normal" });

async function reopenTab(api: SessionsApi, tab: ClosedTab): Promise<{ tab: LiveTab }> {
  const home = await api.windows.get(tab.windowId).catch(() => undefined);
  const { id } = home?.type === "normal" ? home : await newWindow(api);
  return { tab: await open(api, id, tab, true) };
}

async function reopenWindow(api: SessionsApi, { tabs }: Closed): Promise<{ window: LiveWindow }> {
  const [first] = tabs as readonly [ClosedTab];
  if (first.windowType === "popup") {
    const { id } = await api.windows.create({ type: "popup", url: first.url });
    return { window: await api.windows.get(id, { populate: true }) };
  }
  const { id } = await newWindow(api);
  const opened = new Map<number, LiveTab>();
  for (const tab of tabs) {
    const live = await open(api, id, tab, tab.active);
    opened.set(live.id, live);
  }
  const window = await api.windows.get(id, { populate: true });
  return { window: { ...window, tabs: (window.tabs ?? []).map((tab) => ({ ...tab, ...pick(opened.get(tab.id)) })) } };
}

const pick = (tab: LiveTab | undefined) => tab && { url: tab.url, title: tab.title };
