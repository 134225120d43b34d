import type { Rule } from "../conversion.js";
import { isObject } from "../json.js";

/** The options page in a form that Gecko takes. */
export const rule = {
  id: "gecko-options",
  targets: ["firefox", "thunderbird"],
  why: "Gecko refuses options_ui without a page, and warns of chrome_style in manifest version 3.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/options_ui",
  apply({ manifest, report }) {
    const options = manifest.options_ui;
    if (options === undefined) return;
    if (!isObject(options) || typeof options.page !== "string") {
      if (isObject(options) && typeof manifest.options_page === "string") {
        options.page = manifest.options_page;
        report("note", "options_ui.page", "Taken from options_page: Gecko refuses options_ui without a page.");
      } else {
        delete manifest.options_ui;
        report("note", "options_ui", "Left out: it names no page, and Gecko refuses it so.");
        return;
      }
    }
    if (isObject(options) && "chrome_style" in options && manifest.manifest_version === 3) {
      delete options.chrome_style;
      report("note", "options_ui.chrome_style", "Left out: manifest version 3 has no browser styles.");
    }
  },
} as const satisfies Rule;
