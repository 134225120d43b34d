import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { neededOn } from "../options-repair.js";

export const about = {
  id: "management.get-missing",
  summary:
    "Rejects for ids of extensions that cannot be here, such as Chrome's, as it does for all that are not; Gecko throws.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/management#method-get",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "management.get-missing",
  detect: (api: Api): Detection => neededOn(api, "management.get", ["firefox", "thunderbird"]),
  create: (api: Api, native: (id: string) => Promise<unknown>) =>
    // What the browser throws within it, the promise rejects with.
    asynchronous(api, "management.get", ["id: string"], async (id: string) => native(id)),
} as const satisfies Shim;
