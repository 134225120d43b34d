import type { About, Api, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { isOptions } from "../../core/option-table.js";
import { callbackFirst } from "../callback-first.js";
import { managedRepair, orEmpty } from "../managed-storage.js";

export const about = {
  id: "storage.managed.get-unmanaged",
  summary: "Answers as an empty area does where no policy manages the extension, as Chrome does; Gecko rejects.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/storage#property-managed",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

type Native = (...args: unknown[]) => Promise<unknown>;

export const shim = {
  ...managedRepair("storage.managed.get-unmanaged"),
  create(api: Api, native: Native) {
    return callbackFirst(
      asynchronous(api, "storage.managed.get", ["keys?: any"], (keys: unknown = null) =>
        // Values that stand for missing ones come back as if they had been stored.
        orEmpty(native, [keys], () => (isOptions(keys) ? JSON.parse(JSON.stringify(keys)) : {})),
      ),
    );
  },
} as const satisfies Shim;
