import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { blockedHere } from "../blocked-here.js";

export const about = {
  id: "runtime.getBackgroundPage",
  summary:
    "Returns the window of the background page. A service worker has none, and not the member either: there it fails as it does in Chrome's pages.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#method-getBackgroundPage",
  fidelity: { chrome: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

interface ExtensionApi extends Api {
  readonly extension?: { getBackgroundPage?(): Window | null };
}

export const shim = {
  id: "runtime.getBackgroundPage",
  detect: (api: Api): Detection => blockedHere(api) ?? ("getBackgroundPage" in api.runtime ? "native" : "missing"),
  create: (api: ExtensionApi) =>
    asynchronous(api, "runtime.getBackgroundPage", [], async (): Promise<Window> => {
      const page = api.extension?.getBackgroundPage?.();
      if (!page) throw new Error("You do not have a background page.");
      return page;
    }),
} as const satisfies Shim;
