import type { About, Shim } from "../../core/api.js";
import { optionsRepair } from "../options-repair.js";

export const about = {
  id: "scripting.registerContentScripts-options",
  summary: "Takes Firefox's cssOrigin, which Chrome refuses.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/scripting/RegisteredContentScript",
  fidelity: { chrome: "partial" },
  differs: { chrome: ["cssOrigin has no effect: registered styles are an author's."] },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = optionsRepair("scripting.registerContentScripts-options", {
  chrome: [{ cssOrigin: "drop" }],
}) satisfies Shim;
