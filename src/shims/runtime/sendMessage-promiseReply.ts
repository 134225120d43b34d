import type { About } from "../../core/api.js";
import { promiseAnswerRepair } from "../promise-reply.js";

export const about = {
  id: "runtime.sendMessage-promiseReply",
  summary:
    "Rejects, or sets runtime.lastError, when a listener throws or its promise rejects; before Chrome 148 (152 with a devtools page) that was lost.",
  docs: "https://developer.chrome.com/docs/extensions/develop/concepts/messaging#async-responses",
  fidelity: { chrome: "partial" },
  differs: {
    chrome: [
      "The receiver must use compat or webextension-polyfill, too: otherwise its rejections are lost, as they are natively.",
    ],
  },
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = promiseAnswerRepair("runtime.sendMessage");
