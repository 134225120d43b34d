import type { About, Shim } from "../../core/api.js";
import { cookieStoreOption } from "../cookie-store-option.js";
import { optionsRepair } from "../options-repair.js";

const OPENER = "setSelfAsOpener has no effect: the page of the new window finds no opener.";

export const about = {
  id: "windows.create-options",
  summary:
    "Takes the options of the other browsers: setSelfAsOpener, focused and incognito: false in Gecko; titlePreface, allowScriptsToClose, cookieStoreId and the type detached_panel in Chrome.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/windows#method-create",
  fidelity: { chrome: "partial", firefox: "partial", thunderbird: "partial" },
  differs: {
    chrome: [
      "titlePreface has no effect: the title is the page's alone.",
      "allowScriptsToClose has no effect: only a page that has no history can close itself.",
      "cookieStoreId rejects for every container but the default one.",
    ],
    firefox: [OPENER],
    thunderbird: [
      OPENER,
      "focused has no effect: a new window is in front.",
      "incognito: true rejects: there are no private windows.",
    ],
  },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = optionsRepair("windows.create-options", {
  firefox: [{ setSelfAsOpener: "drop" }],
  thunderbird: [
    {
      setSelfAsOpener: "drop",
      focused: "drop",
      incognito: {
        convert(incognito: boolean) {
          if (incognito) throw new Error("Thunderbird has no private windows. Call windows.create without incognito.");
        },
      },
    },
  ],
  chrome: [
    {
      titlePreface: "drop",
      allowScriptsToClose: "drop",
      cookieStoreId: cookieStoreOption,
      type: { values: { detached_panel: "popup" } },
    },
  ],
}) satisfies Shim;
