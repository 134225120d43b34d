import type { PanelTab, SidePanelApi } from "./side-panel-api.js";

/** What `open` and `close` are told to act on. */
export interface PanelTarget {
  readonly tabId?: number | null;
  readonly windowId?: number | null;
}

export const TARGET_PROPERTIES = { "tabId?": "integer", "windowId?": "integer" } as const;

/** The window that a call without a better word means. */
const CURRENT = -2;

export function refuseNone({ tabId, windowId }: PanelTarget): void {
  if (tabId == null && windowId == null) throw new Error("At least one of `tabId` and `windowId` must be provided");
}

export async function findTab(api: SidePanelApi, id: number): Promise<PanelTab> {
  return api.tabs.get(id).catch(() => {
    throw new Error(`No tab with id: ${id}.`);
  });
}

export async function findWindow(api: SidePanelApi, id: number): Promise<number> {
  const found = id === CURRENT ? api.windows.getCurrent() : api.windows.get(id);
  return found.then(
    (window) => window.id,
    () => {
      throw new Error(`No window with id: ${id}.`);
    },
  );
}

export function refuseOtherWindow(tab: PanelTab, windowId: number): void {
  if (tab.windowId !== windowId) throw new Error("The specified tab does not belong to the specified window.");
}

/** The tab that a window shows. */
export async function activeTab(api: SidePanelApi, windowId: number): Promise<PanelTab | undefined> {
  const [tab] = await api.tabs.query({ active: true, windowId });
  return tab;
}
