import type { Rule } from "../conversion.js";
import { setAfter } from "../key-place.js";

/** Chrome's versions are one to four numbers; Gecko's may have letters and more parts. */
export const rule = {
  id: "chrome-version",
  targets: ["chrome"],
  why: "Chrome refuses a version that is not one to four numbers with dots between them.",
  docs: "https://developer.chrome.com/docs/extensions/reference/manifest/version",
  apply(draft) {
    const { version } = draft.manifest;
    if (typeof version !== "string" || /^\d+(\.\d+){0,3}$/.test(version)) return;
    const [numbers] = /^\d+(\.\d+){0,3}/.exec(version) ?? [];
    if (numbers === undefined) {
      draft.report(
        "impossible",
        "version",
        `"${version}" does not begin with a number, and Chrome's versions are one to four numbers.`,
        'Write a version such as "1.0".',
      );
      return;
    }
    draft.manifest.version = numbers;
    if (draft.manifest.version_name === undefined) setAfter(draft.manifest, "version", "version_name", version);
    draft.report(
      "note",
      "version",
      `"${version}" became "${numbers}", because Chrome's versions are one to four numbers; version_name shows the whole one.`,
      `Chrome updates only to a higher number: "${version}" and every other version that begins with "${numbers}" count as the same.`,
    );
  },
} as const satisfies Rule;
