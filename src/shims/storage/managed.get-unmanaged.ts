import type { About, Api, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { isOptions } from "../../core/option-table.js";
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
    const get = asynchronous(api, "storage.managed.get", ["keys?: any"], (keys?: unknown) =>
      // Values that stand for missing ones come back as if they had been stored.
      orEmpty(native, [keys], () => (isOptions(keys) ? JSON.parse(JSON.stringify(keys)) : {})),
    ) as (...args: unknown[]) => unknown;
    return (...args: unknown[]) => (typeof args[0] === "function" ? get(null, ...args) : get(...args));
  },
} as const satisfies Shim;
