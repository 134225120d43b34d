import type { About, Shim } from "../../core/api.js";
import { optionsRepair } from "../options-repair.js";

export const about = {
  id: "tabs.update-options",
  summary:
    "Takes the properties of the other browsers: selected in Firefox; selected, highlighted, pinned, muted, autoDiscardable and openerTabId in Thunderbird; loadReplace and successorTabId in Chrome and Thunderbird.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/tabs#method-update",
  fidelity: { chrome: "partial", firefox: "full", thunderbird: "partial" },
  differs: {
    chrome: [
      "loadReplace has no effect: the former address stays in the tab's history.",
      "successorTabId has no effect: the browser chooses the next active tab.",
    ],
    thunderbird: [
      "pinned, muted, autoDiscardable and openerTabId have no effect: tabs have none of these.",
      "highlighted makes the tab the active one, because only one tab is highlighted.",
      "loadReplace and successorTabId have no effect.",
    ],
  },
  contexts: ["background", "page"],
} as const satisfies About;

const FIREFOXES = { loadReplace: "drop", successorTabId: "drop" } as const;

export const shim = optionsRepair("tabs.update-options", {
  firefox: [{ selected: { as: "active" } }],
  thunderbird: [
    {
      ...FIREFOXES,
      selected: { as: "active" },
      highlighted: { as: "active" },
      pinned: "drop",
      muted: "drop",
      autoDiscardable: "drop",
      openerTabId: "drop",
    },
  ],
  chrome: [FIREFOXES],
}) satisfies Shim;
