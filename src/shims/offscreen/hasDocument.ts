import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { backgroundView, detectOffscreen, type OffscreenApi } from "../offscreen-background.js";
import { offscreenFrame } from "../offscreen-frame.js";

export const about = {
  id: "offscreen.hasDocument",
  summary: "Tells whether the offscreen document is open, or about to be.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/offscreen#method-hasDocument",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

const ID = "offscreen.hasDocument";

export const shim = {
  id: ID,
  detect: (api: Api): Detection => detectOffscreen(api, ID),
  create: (api: OffscreenApi) =>
    asynchronous(api, ID, [], async (): Promise<boolean> => Boolean(offscreenFrame(await backgroundView(api)))),
} as const satisfies Shim;
