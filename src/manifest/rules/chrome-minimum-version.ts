import semver from "semver";
import { support } from "../../compat-table/query.js";
import type { Rule } from "../conversion.js";
import { setAfter } from "../key-place.js";

/** The package is made for the versions of the target: older ones must not install it. */
export const rule = {
  id: "chrome-minimum-version",
  targets: ["chrome"],
  why: "The layer holds what the chosen versions of Chrome lack; an older one would lack more.",
  docs: "https://developer.chrome.com/docs/extensions/reference/manifest/minimum-chrome-version",
  apply({ manifest, layer, range, report }) {
    if (!layer.background && !layer.page && !layer.content) return;
    const short = range.replace(/(\d+\.\d+\.\d+)(\.\d+)+/g, "$1");
    const lowest = semver.validRange(short) === null ? null : semver.minVersion(short);
    const inRange = lowest?.major ?? 0;
    const needed = layer.document ? sinceDocuments() : 0;
    const major = Math.max(inRange, needed);
    if (major === 0) return;
    const given = semver.coerce(String(manifest.minimum_chrome_version ?? "0"));
    if (given && given.major >= major) return;
    setAfter(manifest, "version", "minimum_chrome_version", `${major}`);
    const why =
      needed > inRange ? "which has the offscreen document of the background" : `of the target's range ${range}`;
    report("note", "minimum_chrome_version", `Set to ${major}, the first version ${why}.`);
  },
} as const satisfies Rule;

/** The first version with offscreen documents. */
const sinceDocuments = (): number =>
  semver.minVersion(support("offscreen.createDocument").native.chrome ?? "*")?.major ?? 0;
