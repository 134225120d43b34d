import type { About } from "../../core/api.js";
import { promiseReplyRepair } from "../promise-reply.js";

export const about = {
  id: "runtime.onMessage-promiseReply",
  summary:
    "Promises that listeners return answer the message, and what listeners throw or reject with reaches the sender; before Chrome 148 (152 with a devtools page) they were ignored.",
  docs: "https://developer.chrome.com/docs/extensions/develop/concepts/messaging#async-responses",
  fidelity: { chrome: "partial" },
  differs: {
    chrome: [
      "A sender without compat or webextension-polyfill gets a rejection as an answer: an object with the error's message. So does tabs.sendMessage.",
      "A promise of what JSON cannot say, such as a BigInt or a cycle, leaves the sender waiting, as sendResponse does there.",
    ],
  },
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = promiseReplyRepair("runtime.onMessage");
