import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { neededOn } from "../options-repair.js";

export const about = {
  id: "management.getAll-theme",
  summary:
    "Lists the browser's own theme where no other is in use, as Firefox does: one theme is always the enabled one.",
  docs: "https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/management/getAll",
  fidelity: { chrome: "partial" },
  differs: { chrome: ["The browser's own theme is known to getAll alone: get and setEnabled do not find it."] },
  contexts: ["background", "page"],
} as const satisfies About;

interface Info {
  readonly type: string;
  readonly enabled: boolean;
}

/** Firefox's own, by its id there. */
const OWN = {
  id: "default-theme@mozilla.org",
  name: "Default theme",
  shortName: "Default theme",
  description: "The browser's own theme.",
  version: "1.0",
  type: "theme",
  enabled: true,
  mayDisable: false,
  installType: "normal",
  isApp: false,
  offlineEnabled: false,
  optionsUrl: "",
  permissions: [],
  hostPermissions: [],
} as const;

export const shim = {
  id: "management.getAll-theme",
  detect: (api: Api): Detection => neededOn(api, "management.getAll", ["chrome"]),
  create: (api: Api, native: () => Promise<readonly Info[]>) =>
    asynchronous(api, "management.getAll", [], async () => {
      const all = await native();
      const isThemed = all.some(({ type, enabled }) => type === "theme" && enabled);
      return isThemed ? all : [...all, OWN];
    }),
} as const satisfies Shim;
