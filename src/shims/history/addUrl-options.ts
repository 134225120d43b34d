import type { About, Shim } from "../../core/api.js";
import { optionsRepair } from "../options-repair.js";

export const about = {
  id: "history.addUrl-options",
  summary: "Takes Firefox's title, transition and visitTime, which Chrome refuses.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/history/addUrl",
  fidelity: { chrome: "partial" },
  differs: {
    chrome: ["title, transition and visitTime have no effect: the visit is one of now, by a link, without a title."],
  },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = optionsRepair("history.addUrl-options", {
  chrome: [{ title: "drop", transition: "drop", visitTime: "drop" }],
}) satisfies Shim;
