import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "declarativeNetRequest.RequestMethod",
  summary: "The methods that a rule can name.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest#type-RequestMethod",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("declarativeNetRequest.RequestMethod", {
  CONNECT: "connect",
  DELETE: "delete",
  GET: "get",
  HEAD: "head",
  OPTIONS: "options",
  OTHER: "other",
  PATCH: "patch",
  POST: "post",
  PUT: "put",
});
