import type { Panel } from "./side-panel-state.js";

/** A panel in a window of its own; hidden while it has no id. */
export interface Shown extends Panel {
  readonly id?: number;
}

const KEY = "compat.sidePanel.windows";

/** The panels in windows of their own, by the id of the window that each belongs to. */
export const shownPanels = (): Readonly<Record<number, Shown>> =>
  JSON.parse(localStorage.getItem(KEY) ?? "{}") as Record<number, Shown>;

export function writeShown(owner: number, shown: Shown | undefined): void {
  // JSON leaves out what is undefined.
  localStorage.setItem(KEY, JSON.stringify({ ...shownPanels(), [owner]: shown }));
}

/** Forgets all, because a new session numbers its windows anew. */
export const forgetShown = (): void => localStorage.removeItem(KEY);

/** The window that a panel's window belongs to; undefined for every other window. */
export function ownerOf(windowId: number): number | undefined {
  const found = Object.entries(shownPanels()).find(([, { id }]) => id === windowId);
  return found && Number(found[0]);
}
