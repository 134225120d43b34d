import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { blockedHere } from "../blocked-here.js";
import { pendingUpdate } from "../pending-update.js";

const NO_CHECK = [
  "It cannot start a check: without a known update it answers `throttled`, never `no_update`.",
  "It knows of an update only when the extension listens to onUpdateAvailable; otherwise the browser installs updates at once.",
] as const;

export const about = {
  id: "runtime.requestUpdateCheck",
  summary:
    "Asks for an update of the extension. A promise gives `{status, version}`, a callback gets `(status, {version})`; the version is empty unless there is an update.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#method-requestUpdateCheck",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: { firefox: NO_CHECK, thunderbird: NO_CHECK },
  contexts: ["background", "page"],
  alsoIn: ["background"],
  survives: "The version that waits: compat's own IndexedDB.",
} as const satisfies About;

interface Result {
  readonly status: "no_update" | "throttled" | "update_available";
  readonly version: string;
}

export const shim = {
  id: "runtime.requestUpdateCheck",
  detect(api: Api): Detection {
    const blocked = blockedHere(api);
    if (blocked) return blocked;
    const { runtime } = api;
    return "requestUpdateCheck" in runtime ? "native" : "missing";
  },
  create: (api: Api) =>
    asynchronous(
      api,
      "runtime.requestUpdateCheck",
      [],
      async (): Promise<Result> => {
        const version = await pendingUpdate(api);
        return { status: version ? "update_available" : "throttled", version };
      },
      ({ status, version }): [status: Result["status"], details: { version: string }] => [status, { version }],
    ),
} as const satisfies Shim;
