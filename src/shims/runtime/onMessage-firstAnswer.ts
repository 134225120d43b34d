import type { About } from "../../core/api.js";
import { firstAnswerRepair } from "../first-answer.js";

export const about = {
  id: "runtime.onMessage-firstAnswer",
  summary:
    "When a listener calls sendResponse and returns a promise, the first answer counts, as in Chrome; Gecko waits for the promise alone, so that async listeners which call sendResponse answer nothing.",
  docs: "https://developer.chrome.com/docs/extensions/develop/concepts/messaging#async-responses",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = firstAnswerRepair("runtime.onMessage");
