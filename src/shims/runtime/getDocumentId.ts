import type { About, Api, Detection, Shim } from "../../core/api.js";
import { checkArguments } from "../../core/parameters.js";
import { ownDocument, windowOf } from "../frame-target.js";
import { targetOf } from "../target.js";

const OWN_ONLY = "Of documents other than the caller's own, and in content scripts, it always throws.";

export const about = {
  id: "runtime.getDocumentId",
  summary:
    "Returns the documentId of a window or frame element, and throws if it cannot be determined; synchronous. In Chrome it is learned from getContexts.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/getDocumentId",
  fidelity: { chrome: "partial", firefox: "unavailable", thunderbird: "unavailable" },
  differs: {
    chrome: [
      "The first call throws and asks the browser; later calls return the id, unless the tab has another frame with the same address.",
      OWN_ONLY,
      "The id has the form that all of Chrome's document ids have: 32 hexadecimal digits without dashes.",
    ],
    firefox: ["Before Firefox 153 documents have no ids."],
    thunderbird: ["Before Thunderbird 153 documents have no ids."],
  },
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = {
  id: "runtime.getDocumentId",
  detect(api: Api): Detection {
    if ("getDocumentId" in api.runtime) return "native";
    return targetOf(api) === "chrome" ? "missing" : "blocked: this version of the browser, whose documents have no ids";
  },
  create:
    (api: Api) =>
    (...args: [target: unknown]): string => {
      checkArguments(api, "runtime.getDocumentId", ["target: any"], args);
      const frame = windowOf(args[0]);
      const id = frame && frame === globalThis.window && ownDocument(api)?.documentId;
      if (!id) throw new Error("Could not determine document for target.");
      return id;
    },
} as const satisfies Shim;
