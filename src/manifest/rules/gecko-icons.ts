import type { Draft, Rule } from "../conversion.js";
import { isObject, type JsonObject, objects } from "../json.js";

/** Icons by size, as Gecko takes them. */
export const rule = {
  id: "gecko-icons",
  targets: ["firefox", "thunderbird"],
  why: "Gecko refuses icons with keys that are no size or with empty paths, and has no icon_variants.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/icons",
  apply(draft) {
    const { manifest } = draft;
    dropVariants(draft, manifest, "icons", "icon_variants");
    if (isObject(manifest.action)) dropVariants(draft, manifest.action, "default_icon", "action.icon_variants");
    if (typeof manifest.icons === "string") {
      manifest.icons = manifest.icons ? { "48": manifest.icons } : {};
      draft.report("note", "icons", "The one path becomes the icon of 48 pixels: Gecko wants sizes.");
    }
    cleanSizes(draft, manifest.icons, "icons");
    for (const key of ["action", "browser_action", "page_action", "sidebar_action"]) {
      const action = manifest[key];
      if (isObject(action)) cleanSizes(draft, action.default_icon, `${key}.default_icon`);
    }
  },
} as const satisfies Rule;

function cleanSizes(draft: Draft, icons: unknown, path: string): void {
  if (!isObject(icons)) return;
  for (const [size, file] of Object.entries(icons)) {
    if (/^[1-9]\d*$/.test(size) && typeof file === "string" && file.trim()) continue;
    delete icons[size];
    draft.report("note", `${path}.${size}`, "Left out: Gecko refuses what is no size in pixels with a path.");
  }
}

/** Takes the sizes of the first variant where the plain key is not there: it is what older browsers would show. */
function dropVariants(draft: Draft, holder: JsonObject, plain: string, path: string): void {
  const variants = objects(holder.icon_variants).map(([variant]) => variant);
  if (holder.icon_variants === undefined) return;
  delete holder.icon_variants;
  const [first = {}] = variants;
  const sizes = Object.fromEntries(Object.entries(first).filter(([key]) => /^[1-9]\d*$/.test(key)));
  const any = typeof first.any === "string" ? { "48": first.any } : {};
  if (holder[plain] === undefined && Object.keys({ ...any, ...sizes }).length) holder[plain] = { ...any, ...sizes };
  draft.report(
    variants.length > 1 ? "loss" : "note",
    path,
    "Replaced by the icons of the first variant: Gecko has no icon_variants.",
    variants.length > 1 ? "Set the icon at run time, when the colour scheme changes." : undefined,
  );
}
