import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "declarativeNetRequest.UnsupportedRegexReason",
  summary: "Why isRegexSupported says no.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest#type-UnsupportedRegexReason",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("declarativeNetRequest.UnsupportedRegexReason", {
  MEMORYLIMITEXCEEDED: "memoryLimitExceeded",
  MEMORY_LIMIT_EXCEEDED: "memoryLimitExceeded",
  SYNTAXERROR: "syntaxError",
  SYNTAX_ERROR: "syntaxError",
});
