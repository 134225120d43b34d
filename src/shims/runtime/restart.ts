import type { About, Api, Detection, RootRuntime, Shim } from "../../core/api.js";
import { optionOf } from "../../core/options.js";
import { checkNone } from "../../core/parameters.js";
import { blockedHere } from "../blocked-here.js";

const RELOADS = [
  "The extension reloads; the reference promises a restart of a ChromeOS kiosk device, and nothing elsewhere.",
] as const;

export const about = {
  id: "runtime.restart",
  summary:
    'Restarts the device in a ChromeOS kiosk, and reloads the extension elsewhere. `configure({ "runtime.restart": "native" })` brings back the documented nothing outside a kiosk.',
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#method-restart",
  fidelity: { chrome: "partial", firefox: "partial", thunderbird: "partial" },
  differs: { chrome: RELOADS, firefox: RELOADS, thunderbird: RELOADS },
  contexts: ["background", "page"],
} as const satisfies About;

interface ReloadApi extends Api {
  readonly runtime: RootRuntime & {
    reload(): void;
    getPlatformInfo(callback: (info: { os: string }) => void): void;
  };
}

export const shim = {
  id: "runtime.restart",
  detect: (api: Api): Detection => blockedHere(api) ?? "missing",
  create:
    (api: ReloadApi, native?: () => void) =>
    (...args: []): void => {
      checkNone(api, "runtime.restart", args);
      if (optionOf("runtime.restart") === "native") native?.();
      else api.runtime.getPlatformInfo(({ os }) => (os === "cros" && native ? native() : api.runtime.reload()));
    },
} as const satisfies Shim;
