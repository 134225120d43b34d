import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "webRequest.OnCompletedOptions",
  summary: "What a listener of onCompleted can ask for.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/webRequest#type-OnCompletedOptions",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("webRequest.OnCompletedOptions", {
  EXTRA_HEADERS: "extraHeaders",
  RESPONSE_HEADERS: "responseHeaders",
  // Gecko's own spelling.
  RESPONSEHEADERS: "responseHeaders",
});
