import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "webRequest.OnBeforeSendHeadersOptions",
  summary: "What a listener of onBeforeSendHeaders can ask for.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/webRequest#type-OnBeforeSendHeadersOptions",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("webRequest.OnBeforeSendHeadersOptions", {
  BLOCKING: "blocking",
  EXTRA_HEADERS: "extraHeaders",
  REQUEST_HEADERS: "requestHeaders",
  // Gecko's own spelling.
  REQUESTHEADERS: "requestHeaders",
});
