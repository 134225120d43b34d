import type { About, Shim } from "../../core/api.js";
import { optionsRepair } from "../options-repair.js";

export const about = {
  id: "windows.update-options",
  summary: "Takes Firefox's titlePreface, which Chrome refuses.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/windows/update",
  fidelity: { chrome: "partial" },
  differs: { chrome: ["titlePreface has no effect: the title is the page's alone."] },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = optionsRepair("windows.update-options", { chrome: [{ titlePreface: "drop" }] }) satisfies Shim;
