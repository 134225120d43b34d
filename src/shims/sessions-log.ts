import { keep, recall } from "../core/kept-state.js";

/** A tab that could be brought back, as it was seen last. */
export interface SeenTab {
  readonly url: string;
  readonly title: string;
  readonly favIconUrl: string;
  readonly index: number;
  readonly active: boolean;
  readonly windowId: number;
  readonly windowType: string;
}

export interface ClosedTab extends SeenTab {
  readonly sessionId: string;
}

/** A tab that was closed alone, or the tabs of a window that was. */
export interface Closed {
  /** In milliseconds. */
  readonly at: number;
  readonly tabs: readonly ClosedTab[];
  /** The id of the whole window, where that was closed. */
  readonly sessionId?: string;
}

export interface Log {
  /** By the browser's id. A background that sleeps would not know a tab that is gone. */
  readonly open: Readonly<Record<number, SeenTab>>;
  /** The newest first. */
  readonly closed: readonly Closed[];
  /** The number of the last session id. */
  readonly last: number;
  /** How often `closed` has changed, and how much of that the background has told. */
  readonly changes: number;
  readonly told: number;
}

/** What `sessions.MAX_SESSION_RESULTS` says. */
export const MOST = 25;
export const EMPTY: Log = { open: {}, closed: [], last: 0, changes: 0, told: 0 };
const NAME = "sessions";

const inTurn = <T>(act: () => Promise<T>): Promise<T> => navigator.locks.request(`compat:${NAME}`, act) as Promise<T>;
const read = async (): Promise<Log> => (await recall<Log>(NAME)) ?? EMPTY;

/** The log, after all that was asked for before. */
export const readLog = (): Promise<Log> => inTurn(read);

/** Puts another log in the place of the kept one; what `change` throws leaves it as it is. */
export const changeLog = (change: (log: Log) => Log | Promise<Log>): Promise<void> =>
  inTurn(async () => {
    const before = await read();
    const after = await change(before);
    if (after !== before) await keep(NAME, after);
  });

const withClosed = (log: Log, closed: readonly Closed[]): Log => ({
  ...log,
  closed: closed.slice(0, MOST),
  changes: log.changes + 1,
});

/** Notes tabs as they are now; undefined is one that could not be brought back. */
export function withSeen(log: Log, tabs: readonly (readonly [id: number, tab: SeenTab | undefined])[]): Log {
  const open: Record<number, SeenTab> = { ...log.open };
  for (const [id, tab] of tabs) {
    if (tab) open[id] = tab;
    else delete open[id];
  }
  return { ...log, open };
}

/** Moves a tab to those that were closed: alone, or to the others of its window. */
export function withRemoved(log: Log, id: number, windowIsClosing: boolean, at: number): Log {
  const { [id]: seen, ...others } = log.open;
  if (!seen) return log;
  const moved = (tab: SeenTab) => tab.windowId === seen.windowId && tab.index > seen.index && !windowIsClosing;
  // At once, because the next may close before the browser is asked.
  const open = Object.fromEntries(
    Object.entries(others).map(([other, tab]) => [other, moved(tab) ? { ...tab, index: tab.index - 1 } : tab]),
  );
  const [newest, ...older] = log.closed;
  const isNext = windowIsClosing && newest?.sessionId && newest.tabs[0]?.windowId === seen.windowId;
  const last = log.last + (windowIsClosing && !isNext ? 2 : 1);
  const tab = { ...seen, sessionId: `${last}` };
  if (isNext) {
    const tabs = [...newest.tabs, tab].sort((a, b) => a.index - b.index);
    return withClosed({ ...log, open, last }, [{ ...newest, tabs }, ...older]);
  }
  const closed = { at, tabs: [tab], ...(windowIsClosing && { sessionId: `${last - 1}` }) };
  return withClosed({ ...log, open, last }, [closed, ...log.closed]);
}

/** Without what was noted before a time, which belongs to an earlier run of the browser. */
export const withoutEarlier = (log: Log, time: number): Log => ({
  ...log,
  open: {},
  closed: log.closed.filter(({ at }) => at >= time),
});

/** Takes out a closed tab, a closed window, or one tab of a closed window; without an id the newest. */
export function withoutOne(log: Log, wanted: string | null | undefined): { readonly log: Log; readonly taken: Closed } {
  const { closed } = log;
  if (wanted == null && !closed.length) throw new Error("There are no recently closed sessions.");
  const isWanted = ({ sessionId }: { sessionId?: string }) => sessionId === wanted;
  const place = wanted == null ? 0 : closed.findIndex((each) => isWanted(each) || each.tabs.some(isWanted));
  const found = closed[place];
  if (!found) throw new Error(`Invalid session id: "${wanted}".`);
  const without = (rest: readonly Closed[]) =>
    withClosed(log, [...closed.slice(0, place), ...rest, ...closed.slice(place + 1)]);
  const taken = found.tabs.filter(isWanted);
  if (wanted == null || !found.sessionId || !taken.length) return { log: without([]), taken: found };
  const tabs = found.tabs.filter((tab) => !isWanted(tab));
  return { log: without(tabs.length ? [{ ...found, tabs }] : []), taken: { at: found.at, tabs: taken } };
}

/** Puts back what was taken out and could not be opened. */
export const withReturned = (log: Log, taken: Closed): Log =>
  withClosed(
    log,
    [taken, ...log.closed].sort((a, b) => b.at - a.at),
  );
