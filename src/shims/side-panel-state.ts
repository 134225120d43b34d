import type { SidePanelApi } from "./side-panel-api.js";

/** What was set for all tabs, or for one. */
export interface PanelOptions {
  readonly enabled?: boolean;
  readonly path?: string;
  readonly tabId?: number;
}

/** When options were set, to tell those of an earlier session. */
interface Kept extends PanelOptions {
  readonly at: number;
}

interface State {
  /** A click on the toolbar button opens the panel. */
  readonly opensOnClick?: boolean;
  /** The button's popup, which returns when clicks open the panel no longer. */
  readonly popup?: string;
  /** Where a panel was seen last. */
  readonly side?: "left" | "right";
  /** By tab; those for all tabs have the empty name. */
  readonly options?: Readonly<Record<string, Kept>>;
}

// Not kept-state.ts: whoever handles a click must know at once, for a moment later the click counts no more.
const KEY = "compat.sidePanel";

/** The page that a converted manifest names where the author's names none. */
export const EMPTY_PANEL = "compat-side-panel.html";

export const readState = (): State => JSON.parse(localStorage.getItem(KEY) ?? "{}") as State;

export function writeState(change: State): void {
  localStorage.setItem(KEY, JSON.stringify({ ...readState(), ...change }));
}

/** The path in the manifest, as its author wrote it; the engine makes it an address. */
function defaultPath({ runtime }: SidePanelApi): string | undefined {
  const { side_panel, sidebar_action } = runtime.getManifest() as Record<string, Record<string, string> | undefined>;
  const path = (side_panel?.default_path ?? sidebar_action?.default_panel)?.replace(runtime.getURL(""), "");
  return path?.endsWith(EMPTY_PANEL) ? undefined : path;
}

const bare = ({ at, ...options }: Kept): PanelOptions => options;

/** The options of one tab alone, or undefined when there are none. */
export function tabOptions(tabId: number | undefined): PanelOptions | undefined {
  const own = tabId === undefined ? undefined : readState().options?.[tabId];
  return own && bare(own);
}

/** What holds for a tab without options of its own. */
export function globalOptions(api: SidePanelApi): PanelOptions {
  const path = defaultPath(api);
  const own = readState().options?.[""];
  return { ...(path !== undefined && { enabled: true, path }), ...(own && bare(own)) };
}

/** Merges options into those that are there; what is null or left out stays. */
export function mergeOptions({ enabled, path, tabId }: { [K in keyof PanelOptions]: PanelOptions[K] | null }): void {
  const { options = {} } = readState();
  const name = tabId ?? "";
  const merged = {
    enabled: true,
    ...options[name],
    ...(enabled != null && { enabled }),
    ...(path != null && { path }),
    ...(tabId != null && { tabId }),
    at: Date.now(),
  };
  writeState({ options: { ...options, [name]: merged } });
}

/** Forgets the options of an earlier session: the tabs that they are for are gone, and Chrome forgets the others, too. */
export function forgetOptions(before: number): void {
  const kept = Object.entries(readState().options ?? {}).filter(([, { at }]) => at >= before);
  writeState({ options: Object.fromEntries(kept) });
}

/** Whether options show a panel. */
export const isShown = (options: PanelOptions | undefined): boolean =>
  Boolean(options?.enabled && options.path !== undefined);

/** A panel as it is shown: its address, and the tab that it is for alone. */
export interface Panel {
  readonly url: string;
  readonly tabId?: number;
}

function panelOf(api: SidePanelApi, options: PanelOptions | undefined): Panel | undefined {
  if (!isShown(options)) return undefined;
  const { path = "", tabId } = options as PanelOptions;
  const base = api.runtime.getURL("");
  const url = URL.canParse(path, base) ? new URL(path, base).href : "";
  // Chrome takes every path, and shows nothing for those outside.
  return { url: url.startsWith(base) ? url : "about:blank", ...(tabId !== undefined && { tabId }) };
}

/** The panel for all tabs, or undefined when there is none. */
export const globalPanel = (api: SidePanelApi): Panel | undefined => panelOf(api, globalOptions(api));

/** The panel of a tab, or undefined when it has none. */
export const panelFor = (api: SidePanelApi, tabId: number | undefined): Panel | undefined =>
  panelOf(api, tabOptions(tabId) ?? globalOptions(api));

/** Whether there is a panel to open, as far as it can be told at once, without asking which tab a window shows. */
export function mayHavePanel(
  api: SidePanelApi,
  { tabId, windowId }: { readonly tabId?: number | null; readonly windowId?: number | null },
): boolean {
  if (tabId != null) return Boolean(panelFor(api, tabId));
  return windowId != null && Boolean(globalPanel(api) ?? Object.values(readState().options ?? {}).some(isShown));
}
