import type { Api, Detection, NativeEvent } from "../core/api.js";
import { lookUp } from "../core/install.js";
import { blockedHere } from "./blocked-here.js";
import { isInOffscreenDocument } from "./offscreen-frame.js";
import { targetOf } from "./target.js";

export interface LiveTab {
  readonly id: number;
  readonly windowId: number;
  readonly index: number;
  readonly active: boolean;
  /** Missing where the extension may not see it. */
  readonly url?: string;
  readonly title?: string;
  readonly favIconUrl?: string;
}

export interface LiveWindow {
  readonly id: number;
  readonly type: string;
  readonly tabs?: readonly LiveTab[];
}

/** The root, as far as the log of closed tabs stands on it. */
export interface SessionsApi extends Api {
  readonly runtime: Api["runtime"] & { readonly onStartup: NativeEvent };
  readonly tabs: {
    create(details: object): Promise<LiveTab>;
    readonly onActivated: NativeEvent;
    readonly onAttached: NativeEvent;
    readonly onCreated: NativeEvent;
    readonly onMoved: NativeEvent;
    readonly onRemoved: NativeEvent<(id: number, how: { windowId: number; isWindowClosing: boolean }) => void>;
    readonly onUpdated: NativeEvent<(id: number, change: object, tab: LiveTab) => void>;
  };
  readonly windows: {
    get(id: number): Promise<LiveWindow>;
    get(id: number, details: { populate: true }): Promise<LiveWindow>;
    getAll(details: { populate: true }): Promise<LiveWindow[]>;
    create(details: object): Promise<LiveWindow>;
    readonly onRemoved: NativeEvent<(id: number) => void>;
  };
}

/** What every member that speaks of closed tabs has to say of them. */
export const CLOSED_TABS_DIFFER = [
  "The log is the extension's own: it begins when the extension first runs, and a tab that the user or another extension brings back stays in it.",
  "Only web pages and pages of the extension count; a tab with mail, or with another page of Thunderbird, is not told of.",
  "A tab whose address the extension may not see, without the permission tabs or that of its host, is not told of.",
  "Each tab that is opened, shown, moved or closed wakes the background.",
] as const;

/** Where members of `sessions` belong; the namespace itself shows that the manifest asks for the permission. */
export function detectSessions(api: Api, id: string): Detection {
  if (lookUp(api, id)) return "native";
  const place = blockedHere(api);
  if (place) return place;
  if (targetOf(api) !== "thunderbird" || !lookUp(api, "sessions")) return "blocked: the missing permission 'sessions'";
  return isInOffscreenDocument(globalThis.window) ? "blocked: the offscreen document" : "missing";
}
