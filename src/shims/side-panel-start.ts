import { contextOf } from "../core/environment.js";
import { buttonOf, type SidePanelApi } from "./side-panel-api.js";
import { announce, hearAnnouncements } from "./side-panel-events.js";
import { noteGestures } from "./side-panel-gesture.js";
import { forgetShown } from "./side-panel-owner.js";
import { sideOf } from "./side-panel-sidebar.js";
import { forgetOptions, panelFor, readState, writeState } from "./side-panel-state.js";
import { surfaceOf } from "./side-panel-surface.js";
import { activeTab } from "./side-panel-target.js";

let started = false;

/** Listens for clicks, sessions and panels. In the first turn, or a sleeping background would miss them. */
export function startSidePanel(api: SidePanelApi): void {
  if (started) return;
  started = true;
  noteGestures(api);
  hearAnnouncements(api);
  if (contextOf(api) === "background") startBackground(api);
  else void tellOfThisPanel(api);
}

function startBackground(api: SidePanelApi): void {
  const surface = surfaceOf(api);
  const button = buttonOf(api);
  surface.start?.();
  button?.onClicked.addListener((tab) => {
    if (readState().opensOnClick) surface.toggle(tab);
  });
  // The browser forgets with its session that there is no popup.
  if (readState().opensOnClick) void button?.setPopup({ popup: "" });
  // What was set since this background began is of this session.
  const forget = () => {
    forgetOptions(performance.timeOrigin);
    forgetShown();
  };
  api.runtime.onStartup.addListener(forget);
  api.runtime.onInstalled.addListener(forget);
}

/** A document in the sidebar tells when it opens and closes, for the browser does not. */
async function tellOfThisPanel(api: SidePanelApi): Promise<void> {
  if (!api.extension.getViews({ type: "sidebar" }).includes(window)) return;
  const at = await api.windows.getCurrent();
  const tab = await activeTab(api, at.id);
  writeState({ side: sideOf(window, at) });
  const tabId = panelFor(api, tab?.id)?.tabId;
  const info = { path: location.pathname, windowId: at.id, ...(tabId !== undefined && { tabId }) };
  announce(api, "onOpened", info);
  addEventListener("pagehide", () => announce(api, "onClosed", info), { once: true });
}
