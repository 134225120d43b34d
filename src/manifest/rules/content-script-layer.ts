import type { Rule } from "../conversion.js";
import { objects, strings } from "../json.js";

/** Content scripts find the layer in place when they start. */
export const rule = {
  id: "content-script-layer",
  targets: ["chrome", "firefox", "thunderbird"],
  why: "The layer has to run before the content scripts that use it; scripts of the page's own world have no API.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/content_scripts",
  apply({ manifest, layer }) {
    const { content } = layer;
    if (!content) return;
    for (const [entry] of objects(manifest.content_scripts)) {
      const scripts = strings(entry.js);
      if (scripts.length && entry.world !== "MAIN") entry.js = [content, ...scripts.filter((path) => path !== content)];
    }
  },
} as const satisfies Rule;
