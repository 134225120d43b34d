import { shim as getRecentlyClosed } from "../../../src/shims/sessions/getRecentlyClosed.js";
import { readLog } from "../../../src/shims/sessions-log.js";
import type { Trial } from "./contract.js";
import { until } from "./substitute.js";

export interface Tab {
  readonly status?: string;
  readonly pendingUrl?: string;
  id: number;
  index: number;
  windowId: number;
  active: boolean;
  url: string;
  title: string;
  sessionId?: string;
}

export interface Session {
  lastModified: number;
  tab?: Tab;
  window?: { id?: number; sessionId?: string; type: string; width?: number; tabs: (Tab & { type?: string })[] };
}

type Find = (filter?: object) => Promise<Session[]>;

/** Whether closed tabs can be asked for here: what compat makes in a page needs a background that notes them. */
export const isAskable = ({ shimmed, context, surface }: Trial<unknown>): boolean =>
  !shimmed || context === "background" || surface === "installed" || surface === "twice";

/** Opening windows takes seconds, so that is done in the background, for the native member, and for what compat makes and installs. */
export const isWhole = (trial: Trial<unknown>): boolean =>
  isAskable(trial) && /native|created|installed/.test(trial.surface) && trial.context === "background";

/** The member that tells of closed tabs: the browser's own, or compat's on this very root. */
export const finderOf = ({ api, shimmed }: Trial<unknown>): Find =>
  (shimmed ? getRecentlyClosed.create(api as never) : api.sessions.getRecentlyClosed) as Find;

let count = 0;

/** Waits until a tab shows a page of {@link openTab}, and the log knows: what closes before is nothing to bring back. */
export async function loaded({ api, shimmed }: Trial<unknown>, id: number, url: string): Promise<void> {
  await until(async () => {
    const tab: Tab = await api.tabs.get(id);
    return tab.url === url && tab.status === "complete" && tab.title === "Never uses the API";
  });
  if (!shimmed) return;
  await until(async () => {
    const seen = (await readLog()).open[id];
    return seen?.url === url && seen.title === "Never uses the API";
  });
}

/** Opens a page of the extension with an address of its own, and waits until it is there. */
export async function openTab(trial: Trial<unknown>, options: object = {}): Promise<Tab> {
  const { api } = trial;
  const url = api.runtime.getURL(`silent.html?${Date.now()}-${count++}`);
  const { id } = (await api.tabs.create({ url, ...options })) as Tab;
  await loaded(trial, id, url);
  return (await api.tabs.get(id)) as Tab;
}

/** Closes tabs, and resolves with what is told of the last one. */
export async function closeTabs(trial: Trial<unknown>, ...tabs: readonly Tab[]): Promise<Session> {
  const find = finderOf(trial);
  for (const { id, url } of tabs) {
    await trial.api.tabs.remove(id);
    await until(async () => (await find())[0]?.tab?.url === url);
  }
  return (await find())[0] as Session;
}

/** Opens two pages in a window of their own, closes that, and resolves with what is told of it. */
export async function closeWindow(trial: Trial<unknown>): Promise<{ session: Session; urls: string[] }> {
  const { id } = await trial.api.windows.create({ type: "normal", width: 700, height: 500 });
  const urls: string[] = [];
  for (const active of [false, true]) urls.push((await openTab(trial, { windowId: id, active })).url);
  // Of a window whose first tab is still empty, Chrome remembers another tab as the active one.
  await until(async () => {
    const tabs = (await trial.api.tabs.query({ windowId: id })) as Tab[];
    return tabs.every(({ status, pendingUrl }) => status === "complete" && !pendingUrl);
  });
  await trial.api.windows.remove(id);
  const find = finderOf(trial);
  const shown = async () => (await find())[0]?.window?.tabs.map(({ url }) => url) ?? [];
  await until(async () => {
    const told = await shown();
    return urls.every((url) => told.includes(url));
  });
  return { session: (await find())[0] as Session, urls };
}
