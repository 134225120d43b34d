import type { Rule } from "../conversion.js";
import { isObject } from "../json.js";

/** Only the new tab page can be replaced, and in Firefox only. */
export const rule = {
  id: "gecko-url-overrides",
  targets: ["firefox"],
  why: "Firefox refuses an extension that replaces the bookmarks or history page.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/chrome_url_overrides",
  apply({ manifest, report }) {
    const overrides = manifest.chrome_url_overrides;
    if (!isObject(overrides)) return;
    for (const key of Object.keys(overrides).filter((name) => name !== "newtab")) {
      delete overrides[key];
      report(
        "loss",
        `chrome_url_overrides.${key}`,
        `Left out: Firefox cannot replace its ${key} page, and refuses an extension that tries.`,
        "Open the page from a button or a menu.",
      );
    }
    if (!Object.keys(overrides).length) delete manifest.chrome_url_overrides;
  },
} as const satisfies Rule;
