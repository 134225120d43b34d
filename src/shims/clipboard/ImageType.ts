import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "clipboard.ImageType",
  summary: "The kinds of images that setImageData takes.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/clipboard#type-ImageType",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("clipboard.ImageType", {
  JPEG: "jpeg",
  PNG: "png",
});
