import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { isOptions, type Options } from "../../core/option-table.js";
import { callbackFirst } from "../callback-first.js";
import { neededOn } from "../options-repair.js";
import { targetOf } from "../target.js";
import { GOT_FOR_WINDOWS } from "../window-option.js";

export const about = {
  id: "action.isEnabled-details",
  summary: "Takes a tab as Chrome does, as a number or not at all, and as Gecko does, in an object.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/action#method-isEnabled",
  fidelity: { chrome: "partial", firefox: "full", thunderbird: "partial" },
  differs: { chrome: GOT_FOR_WINDOWS, thunderbird: GOT_FOR_WINDOWS },
  contexts: ["background", "page"],
} as const satisfies About;

type Native = (tab?: unknown) => Promise<boolean>;

/** The form that every version of the browser takes. What nobody documents stays, for the browser to refuse. */
function inBrowsersForm(api: Api, tab: unknown): unknown {
  const target = targetOf(api);
  if (!isOptions(tab)) return target === "chrome" ? tab : { tabId: tab };
  const { windowId, ...rest } = tab as Options;
  if (target === "firefox") return tab;
  return target === "thunderbird" || Object.keys(rest).some((name) => name !== "tabId") ? rest : rest.tabId;
}

export const shim = {
  id: "action.isEnabled-details",
  detect: (api: Api): Detection => neededOn(api, "action.isEnabled", ["chrome", "firefox", "thunderbird"]),
  create(api: Api, native: Native) {
    return callbackFirst(
      asynchronous(api, "action.isEnabled", ["tab?: any"], (tab?: unknown) => native(inBrowsersForm(api, tab))),
    );
  },
} as const satisfies Shim;
