import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { backgroundView, detectOffscreen, type OffscreenApi } from "../offscreen-background.js";
import { closeFrame, offscreenFrame } from "../offscreen-frame.js";

export const about = {
  id: "offscreen.closeDocument",
  summary: "Closes the offscreen document, and lets the background sleep again.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/offscreen#method-closeDocument",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

const ID = "offscreen.closeDocument";

export const shim = {
  id: ID,
  detect: (api: Api): Detection => detectOffscreen(api, ID),
  create: (api: OffscreenApi) =>
    asynchronous(api, ID, [], async (): Promise<void> => {
      const frame = offscreenFrame(await backgroundView(api));
      if (!frame) throw new Error("No current offscreen document.");
      closeFrame(frame);
    }),
} as const satisfies Shim;
