import type { About, Api, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";

export const about = {
  id: "runtime.getVersion",
  summary: "Resolves to the extension's version as the manifest declares it.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#method-getVersion",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = {
  id: "runtime.getVersion",
  detect: (api: Api) => ("getVersion" in api.runtime ? "native" : "missing"),
  create: (api: Api) =>
    asynchronous(api, "runtime.getVersion", [], async () => api.runtime.getManifest().version as string),
} as const satisfies Shim;
