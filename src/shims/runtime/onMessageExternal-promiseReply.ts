import type { About } from "../../core/api.js";
import { promiseReplyRepair } from "../promise-reply.js";

export const about = {
  id: "runtime.onMessageExternal-promiseReply",
  summary:
    "The same for messages of other extensions and web pages: promises that listeners return answer, and errors reach the sender.",
  docs: "https://developer.chrome.com/docs/extensions/develop/concepts/messaging#async-responses",
  fidelity: { chrome: "partial" },
  differs: {
    chrome: [
      "A sender without compat or webextension-polyfill gets a rejection as an answer: an object with the error's message.",
      "A promise of what JSON cannot say, such as a BigInt or a cycle, leaves the sender waiting, as sendResponse does there.",
    ],
  },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = promiseReplyRepair("runtime.onMessageExternal");
