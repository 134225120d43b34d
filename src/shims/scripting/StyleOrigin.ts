import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "scripting.StyleOrigin",
  summary: "Whose style an inserted one is.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/scripting#type-StyleOrigin",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("scripting.StyleOrigin", {
  AUTHOR: "AUTHOR",
  USER: "USER",
});
