import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "webRequest.OnResponseStartedOptions",
  summary: "What a listener of onResponseStarted can ask for.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/webRequest#type-OnResponseStartedOptions",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("webRequest.OnResponseStartedOptions", {
  EXTRA_HEADERS: "extraHeaders",
  RESPONSE_HEADERS: "responseHeaders",
  // Gecko's own spelling.
  RESPONSEHEADERS: "responseHeaders",
});
