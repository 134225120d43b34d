import type { About } from "../../core/api.js";
import { firstAnswerRepair } from "../first-answer.js";

export const about = {
  id: "runtime.onMessageExternal-firstAnswer",
  summary:
    "The same for messages of other extensions: of sendResponse and a returned promise, the first answer counts.",
  docs: "https://developer.chrome.com/docs/extensions/develop/concepts/messaging#async-responses",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = firstAnswerRepair("runtime.onMessageExternal");
