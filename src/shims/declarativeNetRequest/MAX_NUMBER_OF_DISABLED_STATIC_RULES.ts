import type { About } from "../../core/api.js";
import { constant } from "../constant.js";

export const about = {
  id: "declarativeNetRequest.MAX_NUMBER_OF_DISABLED_STATIC_RULES",
  summary: "How many rules of one static ruleset can be switched off.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/declarativeNetRequest/MAX_NUMBER_OF_DISABLED_STATIC_RULES",
  fidelity: { chrome: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = constant("declarativeNetRequest.MAX_NUMBER_OF_DISABLED_STATIC_RULES", 5000);
