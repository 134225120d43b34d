import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "webRequest.OnAuthRequiredOptions",
  summary: "What a listener of onAuthRequired can ask for.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/webRequest#type-OnAuthRequiredOptions",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("webRequest.OnAuthRequiredOptions", {
  ASYNC_BLOCKING: "asyncBlocking",
  BLOCKING: "blocking",
  EXTRA_HEADERS: "extraHeaders",
  RESPONSE_HEADERS: "responseHeaders",
  // Gecko's own spelling.
  ASYNCBLOCKING: "asyncBlocking",
  RESPONSEHEADERS: "responseHeaders",
});
