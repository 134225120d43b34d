import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "webRequest.OnBeforeRedirectOptions",
  summary: "What a listener of onBeforeRedirect can ask for.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/webRequest#type-OnBeforeRedirectOptions",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("webRequest.OnBeforeRedirectOptions", {
  EXTRA_HEADERS: "extraHeaders",
  RESPONSE_HEADERS: "responseHeaders",
  // Gecko's own spelling.
  RESPONSEHEADERS: "responseHeaders",
});
