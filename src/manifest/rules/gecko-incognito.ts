import type { Rule } from "../conversion.js";

/** Gecko has one program for private and other windows, or none in private ones. */
export const rule = {
  id: "gecko-incognito",
  targets: ["firefox", "thunderbird"],
  why: "Gecko keeps an extension with incognito: split out of private windows, and refuses values that it does not know.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/incognito",
  apply({ manifest, report }) {
    const value = manifest.incognito;
    if (value === undefined || value === "spanning" || value === "not_allowed") return;
    if (value === "split") {
      manifest.incognito = "spanning";
      report(
        "loss",
        "incognito",
        'Set to "spanning": in Gecko one program serves private and other windows, so they share variables and storage.',
        "Keep data of private windows apart with tab.incognito.",
      );
      return;
    }
    delete manifest.incognito;
    report("note", "incognito", `Left out: no browser knows the value ${JSON.stringify(value)}, and Gecko refuses it.`);
  },
} as const satisfies Rule;
