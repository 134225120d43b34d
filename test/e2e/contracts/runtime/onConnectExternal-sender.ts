import { acceptsListeners } from "../accepts-listeners.js";
import { contract } from "../contract.js";

// What it brings is tested with a second extension: test/e2e/runtime/second-extension.spec.ts.
export default contract("runtime.onConnectExternal-sender", acceptsListeners);

/** The cases and tests that show the differences. */
export const differences = {
  "documentLifecycle is always `active`: there is no prerendering, and no document in the back/forward cache can send.":
    "e2e/runtime/message-sender.spec.ts: another extension is told of by its id, and not by internal fields (CR-163, TB-074)",
  "tlsChannelId and nativeApplication are never set.":
    "e2e/runtime/message-sender.spec.ts: another extension is told of by its id, and not by internal fields (CR-163, TB-074)",
  "Before version 126 origin is missing where a content script sends, and before version 153 documentId everywhere.":
    "e2e/runtime/message-sender.spec.ts: content scripts are told of with their own frame, address and origin (CR-163, TB-074)",
};
