import type { About, Api, Detection, Shim } from "../../core/api.js";

export const about = {
  id: "runtime.dynamicId",
  summary: "The host of the extension's addresses that web pages cannot guess.",
  docs: "https://developer.chrome.com/docs/extensions/reference/manifest/web-accessible-resources",
  fidelity: { chrome: "partial", firefox: "partial", thunderbird: "partial" },
  differs: {
    chrome: ["Where Chrome has none, it is the extension's id, which everybody knows."],
    firefox: ["It stays the same while the extension is installed; Chrome's changes with each start."],
    thunderbird: ["It stays the same while the extension is installed; Chrome's changes with each start."],
  },
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = {
  id: "runtime.dynamicId",
  detect: ({ runtime }: Api): Detection => ("dynamicId" in runtime ? "native" : "missing"),
  create: ({ runtime }: Api): string => runtime.getURL("").split("/")[2] as string,
} as const satisfies Shim;
