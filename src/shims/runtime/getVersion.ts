import type { About, Api, Detection, Shim } from "../../core/api.js";
import { checkArguments } from "../../core/parameters.js";

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
  detect: ({ runtime }: Api): Detection => ("getVersion" in runtime ? "native" : "missing"),
  create:
    (api: Api) =>
    (...args: []): string => {
      checkArguments(api, "runtime.getVersion", [], args);
      return api.runtime.getManifest().version as string;
    },
} as const satisfies Shim;
