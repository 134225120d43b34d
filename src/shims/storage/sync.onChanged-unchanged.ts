import type { About, Shim } from "../../core/api.js";
import { storedChangesRepair } from "../stored-changes.js";

export const about = {
  id: "storage.sync.onChanged-unchanged",
  summary:
    "Tells only of values that changed in the synced area, as Chrome does; Gecko tells of all that were set, and of no values at all.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/storage#event-StorageArea-onChanged",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = storedChangesRepair("storage.sync.onChanged-unchanged") satisfies Shim;
