import type { About, Api, Detection, Shim } from "../../core/api.js";
import { checkArguments } from "../../core/parameters.js";
import { ownDocument, windowOf } from "../frame-target.js";

export const about = {
  id: "runtime.getFrameId",
  summary:
    "Returns the frameId of a window or frame element, or -1 if it does not exist; synchronous. Chrome tells no page its own frameId: 0 for every top window, otherwise learned from getContexts.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/getFrameId",
  fidelity: { chrome: "partial" },
  differs: {
    chrome: [
      "In a frame of the extension the first call returns -1 and asks the browser; later calls return the frameId, unless the tab has another frame with the same address.",
      "In a content script every frame but the top one has -1.",
      "Frames other than the caller's own have -1.",
    ],
  },
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = {
  id: "runtime.getFrameId",
  detect: ({ runtime }: Api): Detection => ("getFrameId" in runtime ? "native" : "missing"),
  create:
    (api: Api) =>
    (...args: [target: unknown]): number => {
      checkArguments(api, "runtime.getFrameId", ["target: any"], args);
      const frame = windowOf(args[0]);
      if (!frame) return -1;
      if (frame === frame.top) return 0;
      return (frame === globalThis.window && ownDocument(api)?.frameId) || -1;
    },
} as const satisfies Shim;
