import { contextOf } from "../core/environment.js";
import type { LiveTab, SessionsApi } from "./sessions-api.js";
import { announceChange, hearChanges } from "./sessions-events.js";
import { changeLog, type Log, type SeenTab, withoutEarlier, withRemoved, withSeen } from "./sessions-log.js";
import { ownerOf } from "./side-panel-owner.js";

let started = false;

/** Begins to note tabs, in the background. In the first turn, or a tab that closes would not wake it. */
export function startSessions(api: SessionsApi): void {
  if (started) return;
  started = true;
  hearChanges(api);
  if (contextOf(api) === "background") startBackground(api);
}

/** What is kept of a tab, or undefined for one that could not be brought back. A side panel is no tab. */
export function seenTab(tab: LiveTab, windowType: string, own: string): SeenTab | undefined {
  const { url = "", title = "", favIconUrl = "", index, active, windowId } = tab;
  const counts = /^https?:/.test(url) || url.startsWith(own);
  if (!counts || ownerOf(windowId) !== undefined) return undefined;
  return { url, title, favIconUrl, index, active, windowId, windowType };
}

function startBackground(api: SessionsApi): void {
  const { runtime, tabs, windows } = api;
  const own = runtime.getURL("");
  const seeAll = async (log: Log): Promise<Log> => {
    const all = await windows.getAll({ populate: true });
    const seen = all.flatMap(({ type, tabs: inside = [] }) =>
      inside.map((tab) => [tab.id, seenTab(tab, type, own)] as const),
    );
    return withSeen(log, seen);
  };
  const refresh = async () => {
    await changeLog(seeAll);
    await announceChange(api);
  };
  for (const event of [tabs.onActivated, tabs.onAttached, tabs.onCreated, tabs.onMoved]) event.addListener(refresh);
  tabs.onUpdated.addListener(async (id, _change, tab) => {
    // It may be gone before all tabs are asked for.
    await changeLog((log) => withSeen(log, [[id, seenTab(tab, log.open[id]?.windowType ?? "normal", own)]]));
  });
  tabs.onRemoved.addListener(async (id, { isWindowClosing }) => {
    await changeLog((log) => withRemoved(log, id, isWindowClosing, Date.now()));
    // The tabs of a window are told of together, when it is gone.
    if (!isWindowClosing) await refresh();
  });
  windows.onRemoved.addListener(() => announceChange(api));
  runtime.onStartup.addListener(() => changeLog((log) => seeAll(withoutEarlier(log, performance.timeOrigin))));
  void refresh();
}
