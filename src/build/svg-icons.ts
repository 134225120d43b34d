import type { EngineName } from "../compat-table/engines.js";
import type { Finding } from "../manifest/conversion.js";
import type { Program } from "./program.js";

/** More than these are no icons of a button, and every one costs three pictures. */
const MOST = 64;
const SETS_ICON = /^(action|browserAction|pageAction)\.setIcon$/;
const isDrawn = (path: string): boolean => /\.svg([?#]|$)/i.test(path);

/** The SVG files that the background may show as its button's icon. */
export interface SvgIcons {
  /** Paths of the package, in their order. */
  readonly paths: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * The SVG files that have to be drawn for Chrome's workers: those that a background gives to `setIcon`, or, where it
 * computes a path while it runs, all of the package.
 */
export function svgIconsFor(program: Program, files: Iterable<string>, target: EngineName): SvgIcons {
  const calls = program.uses.filter(
    ({ id, context, access }) => context === "background" && access === "call" && SETS_ICON.test(id),
  );
  if (target !== "chrome" || !calls.length) return { paths: [], findings: [] };
  const drawn = [...files].filter(isDrawn).sort();
  const computed = calls.find(({ options }) => !namesItsIcons(options));
  if (!computed) {
    const named = calls.flatMap(({ options }) =>
      options.flatMap(({ path, value }) => (isPath(path) ? String(value) : [])),
    );
    const names = new Set(named.filter(isDrawn).map((name) => name.replace(/[?#].*$/s, "").replace(/^.*\//, "")));
    return { paths: drawn.filter((path) => names.has(path.replace(/^.*\//, ""))), findings: [] };
  }
  if (drawn.length <= MOST) return { paths: drawn, findings: [] };
  const place = `${computed.file}:${computed.line}`;
  return {
    paths: [],
    findings: [
      {
        rule: "svg-icons",
        severity: "loss",
        path: place,
        message: `${place} computes the path of an icon, and the package has ${drawn.length} SVG files: none is drawn, and a worker of Chrome shows no SVG.`,
        advice: "Write the paths out in the call of setIcon, or use PNG files.",
        docs: "https://developer.chrome.com/docs/extensions/reference/api/action#icon",
      },
    ],
  };
}

const isPath = (option: string): boolean => /^0\.path(\.[^.]+)?$/.test(option);

/** Whether every path of a call is written out; a call with pixels, or to reset the icon, has none. */
function namesItsIcons(options: Program["uses"][number]["options"]): boolean {
  const given = options.filter(({ path }) => isPath(path));
  if (!given.length) return options.some(({ path }) => path.startsWith("0."));
  const inside = given.filter(({ path }) => path !== "0.path");
  return (inside.length ? inside : given).every(({ value }) => value !== undefined);
}
