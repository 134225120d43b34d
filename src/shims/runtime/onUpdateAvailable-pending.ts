import type { About, Api, Detection, NativeEvent, Shim } from "../../core/api.js";
import { wrapEvent } from "../../core/event.js";
import { blockedHere } from "../blocked-here.js";
import { keepPendingUpdate } from "../pending-update.js";

const INSTALL_RULES = [
  "Without a listener a new version is installed at once; with one it waits for runtime.reload() or for the next start of the browser, not for the end of the background.",
] as const;

export const about = {
  id: "runtime.onUpdateAvailable-pending",
  summary: "Keeps the version that onUpdateAvailable tells, so that requestUpdateCheck can answer with it.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#event-onUpdateAvailable",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: { firefox: INSTALL_RULES, thunderbird: INSTALL_RULES },
  contexts: ["background", "page"],
  survives: "The version that waits: compat's own IndexedDB, until the extension's version changes.",
} as const satisfies About;

type Listener = (details: { version: string }) => void;

export const shim = {
  id: "runtime.onUpdateAvailable-pending",
  detect(api: Api): Detection {
    const blocked = blockedHere(api);
    if (blocked) return blocked;
    const { runtime } = api;
    return "requestUpdateCheck" in runtime ? "native" : "missing";
  },
  // A listener of our own would keep Gecko from installing updates of extensions that do not care.
  create: (api: Api, native: NativeEvent<Listener>) =>
    wrapEvent<Listener>(native, (listener) => (details) => {
      void keepPendingUpdate(api, details.version);
      listener(details);
    }),
} as const satisfies Shim;
