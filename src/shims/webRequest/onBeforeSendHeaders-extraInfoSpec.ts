import type { About } from "../../core/api.js";
import { extraInfoRepair } from "../extra-info-repair.js";

export const about = {
  id: "webRequest.onBeforeSendHeaders-extraInfoSpec",
  summary: "Takes extraHeaders, which Gecko refuses: it shows every header without being asked.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/webRequest#event-onBeforeSendHeaders",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = extraInfoRepair("webRequest.onBeforeSendHeaders");
