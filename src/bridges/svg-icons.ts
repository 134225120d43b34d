import type { Api } from "../core/api.js";
import { alignRoots } from "../core/root.js";
import { targetOf } from "../shims/target.js";
import type { BridgeAbout, BridgeFacts } from "./bridge.js";
import { replace } from "./replace.js";

/** The sizes, in pixels, in which the build has drawn each SVG. */
export const ICON_SIZES = [16, 32, 48] as const;

export const about = {
  id: "svg-icons",
  summary:
    "action.setIcon takes the package's SVG files in the background: it shows pictures of them that the build made.",
  why: "A service worker of Chrome cannot decode SVG, and its action.setIcon rejects.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/action#icon",
  fidelity: { chrome: "partial" },
  differs: [
    "The pictures are drawn once: they do not follow the color scheme, animate, or have the text of system fonts.",
  ],
  contexts: ["background"],
} as const satisfies BridgeAbout;

interface Options {
  /** Paths of the package, without a leading slash. */
  readonly icons: readonly string[];
}

export const wanted = ({ svgIcons = [] }: BridgeFacts): boolean => svgIcons.length > 0;

export const optionsFor = ({ svgIcons = [] }: BridgeFacts): Options => ({ icons: svgIcons });

/** The file that stands for a drawn SVG in one size. */
export const pictureOf = (icon: string, size: number): string => `${icon}.${size}.png`;

type Paths = string | Readonly<Record<string, string>>;

/** The SVG that an address names, if the build has drawn it. */
function drawn(path: unknown, icons: ReadonlySet<string>): string | undefined {
  if (typeof path !== "string" || !URL.canParse(path, location.href)) return undefined;
  const icon = decodeURIComponent(new URL(path, location.href).pathname.slice(1));
  return icons.has(icon) ? icon : undefined;
}

/** The entry that is closest to a size: the smallest that is large enough, or the largest. */
function nearest(entries: readonly (readonly [number, string])[], size: number): string | undefined {
  return (entries.find(([given]) => given >= size) ?? entries.at(-1))?.[1];
}

function withPictures(path: Paths, icons: ReadonlySet<string>): Paths {
  const given = typeof path === "string" ? { [ICON_SIZES[0]]: path } : path;
  if (!Object.values(given).some((each) => drawn(each, icons))) return path;
  const entries = Object.entries(given)
    .map(([size, each]) => [Number(size), each] as const)
    .sort(([one], [other]) => one - other);
  const pictures = ICON_SIZES.map((size) => {
    const each = nearest(entries, size) ?? "";
    const icon = drawn(each, icons);
    return [size, icon === undefined ? each : encodeURI(`/${pictureOf(icon, size)}`)];
  });
  return Object.fromEntries(pictures) as Paths;
}

export function install({ icons }: Options): void {
  const [root] = alignRoots() as Api[];
  // A page decodes them itself.
  if (!root || targetOf(root) !== "chrome" || typeof document !== "undefined") return;
  const known = new Set(icons);
  replace(root, "action.setIcon", "svg-icons", (native) => (details, ...rest) => {
    const { path } = (details ?? {}) as { path?: Paths | null };
    if (typeof path !== "string" && (typeof path !== "object" || path === null)) return native(details, ...rest);
    return native({ ...(details as object), path: withPictures(path, known) }, ...rest);
  });
}
