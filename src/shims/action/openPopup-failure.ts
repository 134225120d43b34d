import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { callbackFirst } from "../callback-first.js";
import { neededOn } from "../options-repair.js";

export const about = {
  id: "action.openPopup-failure",
  summary:
    "Rejects where no popup was opened, as the other browsers do; Thunderbird answers false, and true where one was.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/action#method-openPopup",
  fidelity: { thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "action.openPopup-failure",
  detect: (api: Api): Detection => neededOn(api, "action.openPopup-failure", ["thunderbird"]),
  create: (api: Api, native: (options?: object | null) => Promise<boolean>) =>
    callbackFirst(
      asynchronous(api, "action.openPopup", ["options?: object"], async (options?: object | null) => {
        if (await (options ? native(options) : native())) return;
        throw new Error(
          "No popup was opened: the button has none here, is disabled, or is not in this window's toolbar. See action.setPopup and action.enable.",
        );
      }),
    ),
} as const satisfies Shim;
