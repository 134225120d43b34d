import type { About, Api, Detection, Shim } from "../../core/api.js";
import { blockedHere } from "../blocked-here.js";
import { targetOf } from "../target.js";

export const about = {
  id: "runtime.setUninstallURL-optional",
  summary: "Lets setUninstallURL be called without an address, which takes back an earlier one, as an empty one does.",
  docs: "https://webextension-api.thunderbird.net/en/mv3/runtime.html#setuninstallurl-url",
  fidelity: { chrome: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

type Native = (url: unknown, ...rest: unknown[]) => unknown;

export const shim = {
  id: "runtime.setUninstallURL-optional",
  detect(api: Api): Detection {
    const blocked = blockedHere(api);
    if (blocked) return blocked;
    return targetOf(api) === "chrome" ? "missing" : "native";
  },
  create:
    (_api: Api, native: Native) =>
    (...[url, ...rest]: unknown[]): unknown =>
      typeof url === "function" ? native("", url, ...rest) : native(url ?? "", ...rest),
} as const satisfies Shim;
