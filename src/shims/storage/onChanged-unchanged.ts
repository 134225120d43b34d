import type { About, Shim } from "../../core/api.js";
import { storedChangesRepair } from "../stored-changes.js";

export const about = {
  id: "storage.onChanged-unchanged",
  summary:
    "Tells only of values that changed, and of nothing where none did, as Chrome does; Gecko tells of all that were set.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/storage#event-onChanged",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = storedChangesRepair("storage.onChanged-unchanged") satisfies Shim;
