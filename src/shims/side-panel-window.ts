import type { PanelTab, SidePanelApi } from "./side-panel-api.js";
import { announce } from "./side-panel-events.js";
import { hasGesture, refuseWithoutGesture } from "./side-panel-gesture.js";
import { ownerOf, type Shown, shownPanels, writeShown } from "./side-panel-owner.js";
import { type Panel, panelFor } from "./side-panel-state.js";
import type { Surface } from "./side-panel-surface.js";
import { activeTab } from "./side-panel-target.js";

const WIDTH = 400;

/** A narrow window beside the one that it belongs to, on its right where the screen has room. */
export function windowed(api: SidePanelApi): Surface {
  const ownerIn = (windowId: number) => ownerOf(windowId) ?? windowId;

  function announceShown(kind: "onOpened" | "onClosed", windowId: number, { url, tabId }: Panel): void {
    announce(api, kind, { path: new URL(url).pathname, windowId, ...(tabId !== undefined && { tabId }) });
  }

  async function create(owner: number, panel: Panel): Promise<void> {
    const { left, top, width, height } = await api.windows.get(owner);
    const { availLeft = 0, availWidth } = screen as Screen & { availLeft?: number };
    const { id } = await api.windows.create({
      type: "popup",
      url: panel.url,
      left: Math.max(0, Math.min(left + width, availLeft + availWidth - WIDTH)),
      top,
      width: WIDTH,
      height,
    });
    writeShown(owner, { ...panel, id });
  }

  async function navigate(owner: number, shown: Shown, panel: Panel): Promise<void> {
    const [tab] = await api.tabs.query({ windowId: shown.id });
    if (tab) await api.tabs.update(tab.id, { url: panel.url });
    writeShown(owner, { ...panel, ...(shown.id !== undefined && { id: shown.id }) });
  }

  /** Shows a panel in the window that is there, or in a new one; one that is there already stays. */
  async function show(owner: number, panel: Panel): Promise<void> {
    const shown = shownPanels()[owner];
    if (shown?.id === undefined) await create(owner, panel);
    else if (shown.url !== panel.url || shown.tabId !== panel.tabId) await navigate(owner, shown, panel);
    if (!shown || shown.tabId !== panel.tabId) announceShown("onOpened", owner, panel);
  }

  async function close(owner: number): Promise<void> {
    const shown = shownPanels()[owner];
    if (!shown) return;
    writeShown(owner, undefined);
    announceShown("onClosed", owner, shown);
    if (shown.id !== undefined) await api.windows.remove(shown.id);
  }

  /** Without a panel of its own or for all, a tab hides the window, which returns with the next tab that has one. */
  async function follow(owner: number, tabId: number): Promise<void> {
    const shown = shownPanels()[owner];
    if (!shown) return;
    const panel = panelFor(api, tabId);
    if (panel) return show(owner, panel);
    if (shown.id === undefined) return;
    const { id, ...hidden } = shown;
    writeShown(owner, hidden);
    await api.windows.remove(id);
  }

  return {
    async open(place) {
      if (!hasGesture()) refuseWithoutGesture();
      const { windowId, panel } = await place();
      await show(ownerIn(windowId), panel);
    },
    async close(windowId, tabId) {
      const owner = ownerIn(windowId);
      if (shownPanels()[owner]?.tabId === tabId) await close(owner);
    },
    toggle({ id, windowId }: PanelTab) {
      const panel = panelFor(api, id);
      if (shownPanels()[windowId]?.id !== undefined) void close(windowId);
      else if (panel) void show(windowId, panel);
    },
    async refresh() {
      for (const owner of Object.keys(shownPanels()).map(Number)) {
        const tab = await activeTab(api, owner);
        const panel = panelFor(api, tab?.id);
        if (panel) await show(owner, panel);
        else await close(owner);
      }
    },
    side: async () => "right",
    start() {
      api.tabs.onActivated.addListener(({ tabId, windowId }) => follow(windowId, tabId));
      api.windows.onRemoved.addListener((id) => {
        const owner = ownerOf(id);
        // The panel closed, or the window that it belongs to.
        return close(owner ?? id);
      });
    },
  };
}
