import type { About, Shim } from "../../core/api.js";
import { optionsRepair } from "../options-repair.js";

export const about = {
  id: "action.setBadgeText-length",
  summary:
    "Takes a text of any length, as Gecko does; Chrome refuses more than 100 bytes, of which a badge shows four.",
  docs: "https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/action/setBadgeText",
  fidelity: { chrome: "partial" },
  differs: { chrome: ["getBadgeText tells as much of a long text as fits into 100 bytes."] },
  contexts: ["background", "page"],
} as const satisfies About;

/** As many whole characters as Chrome takes. */
function start(text: unknown): unknown {
  if (typeof text !== "string") return text;
  return text.slice(0, new TextEncoder().encodeInto(text, new Uint8Array(100)).read);
}

export const shim = optionsRepair("action.setBadgeText-length", {
  chrome: [{ text: { convert: start } }],
}) satisfies Shim;
