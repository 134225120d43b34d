import type { NativeEvent } from "../core/api.js";
import { contextOf } from "../core/environment.js";
import { lookUp } from "../core/install.js";
import type { SidePanelApi } from "./side-panel-api.js";

const KEY = "compat.gesture";
/** As long as a click counts for Chrome. @see https://developer.mozilla.org/docs/Web/Security/User_activation */
const LASTS = 5000;

const BY_USERS = [
  "action.onClicked",
  "browserAction.onClicked",
  "commands.onCommand",
  "menus.onClicked",
  "notifications.onButtonClicked",
  "notifications.onClicked",
];

const note = (): void => localStorage.setItem(KEY, `${Date.now()}`);

/** Notes from now on when the user did something here. */
export function noteGestures(api: SidePanelApi): void {
  if (contextOf(api) === "background") {
    for (const id of BY_USERS) (lookUp(api, id) as NativeEvent | undefined)?.addListener(note);
    return;
  }
  for (const type of ["pointerup", "keydown"]) {
    addEventListener(type, (event) => event.isTrusted && note(), { capture: true, passive: true });
  }
}

/** Whether the user did something a moment ago, in this context or, where compat is loaded, in another. */
export const hasGesture = (): boolean =>
  Boolean(navigator.userActivation?.isActive) || Date.now() - Number(localStorage.getItem(KEY)) < LASTS;

export function refuseWithoutGesture(): never {
  throw new Error("`sidePanel.open()` may only be called in response to a user gesture.");
}
