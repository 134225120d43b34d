import type { About, Shim } from "../../core/api.js";
import { storedChangesRepair } from "../stored-changes.js";

export const about = {
  id: "storage.local.onChanged-unchanged",
  summary: "Tells only of values that changed in the local area, as Chrome does; Gecko tells of all that were set.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/storage#event-StorageArea-onChanged",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = storedChangesRepair("storage.local.onChanged-unchanged") satisfies Shim;
