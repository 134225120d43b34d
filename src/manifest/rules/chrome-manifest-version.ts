import type { Rule } from "../conversion.js";

/** Chrome loads manifest version 3 only. */
export const rule = {
  id: "chrome-manifest-version",
  targets: ["chrome"],
  why: "Chrome stopped loading manifest version 2 with version 139.",
  docs: "https://developer.chrome.com/docs/extensions/develop/migrate/mv2-deprecation-timeline",
  apply(draft) {
    if (draft.manifest.manifest_version !== 2) return;
    draft.manifest.manifest_version = 3;
    draft.report("note", "manifest_version", "Raised from 2 to 3, the only version that Chrome still loads.");
  },
} as const satisfies Rule;
