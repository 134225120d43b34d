import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "downloads.HttpMethod",
  summary: "The methods that download takes.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/downloads#type-HttpMethod",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("downloads.HttpMethod", {
  GET: "GET",
  POST: "POST",
});
