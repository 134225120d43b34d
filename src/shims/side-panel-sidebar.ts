import type { PanelWindow, Sidebar, SidePanelApi } from "./side-panel-api.js";
import { hasGesture, refuseWithoutGesture } from "./side-panel-gesture.js";
import { panelFor, readState } from "./side-panel-state.js";
import type { Surface } from "./side-panel-surface.js";
import { activeTab } from "./side-panel-target.js";

const BLANK = "about:blank";

const viewsIn = (api: SidePanelApi, windowId: number): Window[] =>
  api.extension.getViews({ type: "sidebar", windowId });

/** The half of a window that a view is in. */
export const sideOf = (view: Window, { left, width }: PanelWindow): "left" | "right" =>
  (view as Window & { mozInnerScreenX: number }).mozInnerScreenX < left + width / 2 ? "left" : "right";

/** The sidebar, of which there is one for each window: its page changes with the active tab. */
export function sidebar(api: SidePanelApi): Surface {
  const bar = api.sidebarAction as Sidebar;
  // Closing by the browser's own member needs a click; a document that closes itself does not.
  const close = (windowId: number): void => {
    for (const view of viewsIn(api, windowId)) view.close();
  };

  async function closeWhereOff(): Promise<void> {
    for (const { id } of await api.windows.getAll()) {
      const tab = await activeTab(api, id);
      if (!panelFor(api, tab?.id)) close(id);
    }
  }

  const setPanel = (tabId: number | undefined) =>
    // Options may be for a tab that is not there.
    bar
      .setPanel({ panel: panelFor(api, tabId)?.url ?? BLANK, ...(tabId !== undefined && { tabId }) })
      .catch(() => undefined);

  return {
    async open(place, mayShow) {
      if (mayShow) await bar.open().catch(refuseWithoutGesture);
      else if (!hasGesture()) refuseWithoutGesture();
      await place();
    },
    async close(windowId, tabId) {
      const tab = await activeTab(api, windowId);
      if (panelFor(api, tab?.id)?.tabId === tabId) close(windowId);
    },
    toggle({ id }) {
      if (panelFor(api, id)) void bar.toggle();
    },
    async refresh(tabId) {
      // At once where there is a panel, so that it is there before a call that opens it.
      if (!panelFor(api, tabId)) await closeWhereOff();
      await setPanel(tabId);
    },
    async side() {
      for (const window of await api.windows.getAll()) {
        const [view] = viewsIn(api, window.id);
        if (view) return sideOf(view, window);
      }
      return readState().side ?? "left";
    },
  };
}
