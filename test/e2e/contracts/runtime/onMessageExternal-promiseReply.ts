import { acceptsListeners } from "../accepts-listeners.js";
import { contract } from "../contract.js";

// Messages of other extensions are tested with a second extension: test/e2e/runtime/second-extension.spec.ts.
export default contract("runtime.onMessageExternal-promiseReply", acceptsListeners);

/** The cases and tests that show the differences. */
export const differences = {
  "A sender without compat or webextension-polyfill gets a rejection as an answer: an object with the error's message.":
    "e2e/contracts/runtime/onMessage-promiseReply.ts: A sender without compat or webextension-polyfill gets a rejection as an answer",
  "A promise of what JSON cannot say, such as a BigInt or a cycle, leaves the sender waiting, as sendResponse does there.":
    "e2e/contracts/runtime/onMessage-promiseReply.ts: rejects when a promise gives what cannot be sent; where promises are ignored, such an answer never arrives",
};
