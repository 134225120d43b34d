import type { About } from "../../core/api.js";
import { constant } from "../constant.js";

export const about = {
  id: "declarativeNetRequest.MAX_NUMBER_OF_UNSAFE_DYNAMIC_RULES",
  summary: "How many dynamic rules may do more than block: in Gecko, as many as there may be.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest#property-MAX_NUMBER_OF_UNSAFE_DYNAMIC_RULES",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = constant("declarativeNetRequest.MAX_NUMBER_OF_UNSAFE_DYNAMIC_RULES", 5000);
