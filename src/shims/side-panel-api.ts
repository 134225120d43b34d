import type { Api, Detection, NativeEvent } from "../core/api.js";
import { lookUp } from "../core/install.js";
import { blockedHere } from "./blocked-here.js";
import { isInOffscreenDocument } from "./offscreen-frame.js";
import { targetOf } from "./target.js";

export interface PanelTab {
  readonly id: number;
  readonly windowId: number;
  readonly active: boolean;
}

export interface PanelWindow {
  readonly id: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly tabs?: readonly PanelTab[];
}

/** Firefox's sidebar. Opening and toggling work only while the browser hands over a click or a key. */
export interface Sidebar {
  open(): Promise<void>;
  toggle(): Promise<void>;
  setPanel(details: { panel: string | null; tabId?: number }): Promise<void>;
}

export interface Button {
  readonly onClicked: NativeEvent<(tab: PanelTab) => void>;
  getPopup(details: object): Promise<string>;
  setPopup(details: { popup: string | null }): Promise<void>;
}

/** The root, as far as the side panel stands on it. */
export interface SidePanelApi extends Api {
  readonly runtime: Api["runtime"] & {
    readonly onStartup: NativeEvent;
    readonly onInstalled: NativeEvent;
    getBackgroundPage(callback: () => void): void;
  };
  readonly extension: { getViews(which: { type?: string; windowId?: number }): Window[] };
  readonly tabs: {
    get(id: number): Promise<PanelTab>;
    query(which: object): Promise<PanelTab[]>;
    update(id: number, properties: { url: string }): Promise<PanelTab>;
    readonly onActivated: NativeEvent<(info: { tabId: number; windowId: number }) => void>;
  };
  readonly windows: {
    get(id: number): Promise<PanelWindow>;
    getAll(): Promise<PanelWindow[]>;
    getCurrent(): Promise<PanelWindow>;
    create(details: object): Promise<PanelWindow>;
    remove(id: number): Promise<void>;
    readonly onRemoved: NativeEvent<(id: number) => void>;
  };
  readonly sidebarAction?: Sidebar;
  readonly action?: Button;
  readonly browserAction?: Button;
}

/** What a callback gets of a member that answers with nothing. */
export const nothing = (): [] => [];

export const buttonOf = ({ action, browserAction }: SidePanelApi): Button | undefined =>
  // Without its manifest key the namespace may be there, with constants and no button.
  [action, browserAction].find((button) => button?.onClicked);

/** Where members of `sidePanel` belong: the background and the extension's pages, of browsers without them. */
export function detectSidePanel(api: Api, id: string): Detection {
  if (lookUp(api, id)) return "native";
  const target = targetOf(api);
  if (target === "chrome") return "blocked: the missing permission 'sidePanel'";
  const place = blockedHere(api);
  if (place) return place;
  if (isInOffscreenDocument(globalThis.window)) return "blocked: the offscreen document";
  // The sidebar is the panel; an extension without the key has none.
  return target === "firefox" && !api.sidebarAction ? "blocked: the missing manifest key 'sidebar_action'" : "missing";
}
