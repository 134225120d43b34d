import type { About, Shim } from "../../core/api.js";
import { optionsRepair } from "../options-repair.js";

export const about = {
  id: "action.setBadgeText-options",
  summary: "Takes the badge's text away when none is given, as Chrome does; Gecko refuses the call.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/action#method-setBadgeText",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

// With a tab, null brings back the text for all tabs, as it does in Chrome.
const TABLE = { text: { missing: null } } as const;

export const shim = optionsRepair("action.setBadgeText-options", {
  firefox: [TABLE],
  thunderbird: [TABLE],
}) satisfies Shim;
