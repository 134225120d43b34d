import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "webRequest.IgnoredActionType",
  summary: "What another extension's change to a request left undone.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/webRequest#type-IgnoredActionType",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("webRequest.IgnoredActionType", {
  AUTH_CREDENTIALS: "auth_credentials",
  REDIRECT: "redirect",
  REQUEST_HEADERS: "request_headers",
  RESPONSE_HEADERS: "response_headers",
});
