import type { PanelTab, SidePanelApi } from "./side-panel-api.js";
import { sidebar } from "./side-panel-sidebar.js";
import type { Panel } from "./side-panel-state.js";
import { windowed } from "./side-panel-window.js";
import { targetOf } from "./target.js";

/** What a browser has to show a panel on. */
export interface Surface {
  /**
   * Shows the panel. Begins at once, for the click counts only so long; rejects when the user did nothing.
   * The rest is awaited in `place`: which window and tab, or a rejection that leaves nothing open.
   */
  open(place: () => Promise<Place>, mayShow: boolean): Promise<void>;
  /** Closes the panel of a window: the one for all tabs, or that of a tab. */
  close(windowId: number, tabId?: number): Promise<void>;
  /** Acts on a click on the toolbar button: opens the panel, or closes it. */
  toggle(tab: PanelTab): void;
  /** Shows everywhere what the options say by now, after those of one tab or of all have changed. */
  refresh(tabId: number | undefined): Promise<void>;
  side(): Promise<"left" | "right">;
  /** Listens, in the first turn, to what the browser tells of the surface. */
  start?(): void;
}

export interface Place {
  readonly windowId: number;
  readonly panel: Panel;
}

export const surfaceOf = (api: SidePanelApi): Surface => (targetOf(api) === "thunderbird" ? windowed : sidebar)(api);
