import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "webRequest.OnBeforeRequestOptions",
  summary: "What a listener of onBeforeRequest can ask for.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/webRequest#type-OnBeforeRequestOptions",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("webRequest.OnBeforeRequestOptions", {
  BLOCKING: "blocking",
  EXTRA_HEADERS: "extraHeaders",
  REQUEST_BODY: "requestBody",
  // Gecko's own spelling.
  REQUESTBODY: "requestBody",
});
