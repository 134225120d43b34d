import type { About, Api, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { managedRepair, orEmpty } from "../managed-storage.js";

export const about = {
  id: "storage.managed.getKeys-unmanaged",
  summary: "Answers that there are no keys where no policy manages the extension, as Chrome does; Gecko rejects.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/storage#property-managed",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  ...managedRepair("storage.managed.getKeys-unmanaged"),
  create: (api: Api, native: (...args: unknown[]) => Promise<unknown>) =>
    asynchronous(api, "storage.managed.getKeys", [], () => orEmpty(native, [], () => [])),
} as const satisfies Shim;
