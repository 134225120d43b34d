import type { Draft, Rule } from "../conversion.js";
import { isObject, type JsonObject, packagePath } from "../json.js";

/** Chrome draws no SVG icons: pictures of them, made beforehand, take their place. */
export const rule = {
  id: "chrome-icons",
  targets: ["chrome"],
  why: "Chrome takes a manifest with SVG icons, but shows a letter in their place; a missing icon makes it refuse the package.",
  docs: "https://developer.chrome.com/docs/extensions/reference/manifest/icons",
  apply(draft) {
    const { manifest } = draft;
    if (typeof manifest.icons === "string") manifest.icons = { 128: manifest.icons };
    if (isObject(manifest.icons)) replaceIcons(draft, manifest, "icons", "icons");
    const { action } = manifest;
    if (!isObject(action)) return;
    const icon = action.default_icon;
    if (typeof icon === "string") {
      if (isDrawn(icon)) action.default_icon = { 32: icon };
      else if (!draft.files.has(packagePath(icon))) missing(draft, action, "default_icon", "action.default_icon", icon);
    }
    if (isObject(action.default_icon)) replaceIcons(draft, action, "default_icon", "action.default_icon");
  },
} as const satisfies Rule;

const isDrawn = (path: string) => /\.svgz?$/i.test(packagePath(path));
/** The sizes that Chrome shows somewhere. */
const SHOWN = ["16", "32", "48", "128"];

function replaceIcons(draft: Draft, holder: JsonObject, key: string, path: string): void {
  const given = holder[key] as JsonObject;
  const icons: JsonObject = {};
  const drawn = new Set<string>();
  for (const [size, icon] of Object.entries(given)) {
    if (typeof icon !== "string" || !/^[1-9]\d*$/.test(size)) {
      draft.report("note", `${path}.${size}`, "Left out: Chrome's icons have a size in pixels as their key.");
    } else if (!draft.files.has(packagePath(icon))) {
      draft.report(
        "note",
        `${path}.${size}`,
        `Left out ${icon}: the package has no such file, and Chrome would refuse it.`,
      );
    } else if (isDrawn(icon)) drawn.add(packagePath(icon));
    else icons[size] = icon;
  }
  const onlyDrawn = !Object.keys(icons).length;
  for (const [size, icon] of Object.entries(given)) {
    if (typeof icon === "string" && drawn.has(packagePath(icon))) paint(draft, icons, packagePath(icon), size);
  }
  const [last] = [...drawn].slice(-1);
  if (onlyDrawn && last) for (const size of SHOWN) if (!(size in icons)) paint(draft, icons, last, size);
  for (const icon of drawn) sayWhat(draft, path, icon, Object.values(icons));
  const changed =
    Object.keys(icons).length !== Object.keys(given).length ||
    Object.entries(icons).some(([size, icon]) => given[size] !== icon);
  if (!changed) return;
  if (Object.keys(icons).length) holder[key] = icons;
  else delete holder[key];
}

function paint(draft: Draft, icons: JsonObject, icon: string, size: string): void {
  const picture = draft.rasters?.get(icon)?.get(Number(size));
  if (!picture) return;
  const path = `${icon}.${size}.png`;
  if (!draft.files.has(path)) draft.write(path, picture);
  icons[size] = path;
}

function sayWhat(draft: Draft, path: string, icon: string, icons: readonly unknown[]): void {
  const sizes = icons.filter((each) => typeof each === "string" && each.startsWith(`${icon}.`)).length;
  if (sizes) {
    draft.report(
      "note",
      path,
      `${icon} became ${sizes} PNG ${sizes === 1 ? "icon" : "icons"}, because Chrome draws no SVG here.`,
    );
    return;
  }
  draft.report(
    "loss",
    path,
    `${icon} is left out: it could not be drawn, and Chrome would show a letter in its place.`,
    "Add PNG icons of 16, 32, 48 and 128 pixels.",
  );
}

function missing(draft: Draft, holder: JsonObject, key: string, path: string, icon: string): void {
  delete holder[key];
  draft.report("note", path, `Left out ${icon}: the package has no such file, and Chrome would refuse it.`);
}
