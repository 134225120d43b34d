import type { About, Api, Detection, Shim } from "../../core/api.js";
import { lookUp } from "../../core/install.js";
import { checkNone } from "../../core/parameters.js";

export const about = {
  id: "runtime.getVersion",
  summary: "Returns the extension's version as the manifest declares it; synchronous.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#method-getVersion",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = {
  id: "runtime.getVersion",
  // Some engines have a getter that gives undefined where a member does not exist.
  detect(api: Api): Detection {
    if (lookUp(api, "runtime.getVersion")) return "native";
    return "getManifest" in api.runtime ? "missing" : "blocked: the offscreen document";
  },
  create:
    (api: Api) =>
    (...args: []): string => {
      checkNone(api, "runtime.getVersion", args);
      return api.runtime.getManifest().version as string;
    },
} as const satisfies Shim;
