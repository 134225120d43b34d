import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "webRequest.OnErrorOccurredOptions",
  summary: "What a listener of onErrorOccurred can ask for.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/webRequest#type-OnErrorOccurredOptions",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("webRequest.OnErrorOccurredOptions", {
  EXTRA_HEADERS: "extraHeaders",
});
