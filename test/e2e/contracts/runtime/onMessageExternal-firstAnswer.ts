import { acceptsListeners } from "../accepts-listeners.js";
import { contract } from "../contract.js";

// Messages of other extensions are tested with a second extension: test/e2e/runtime/second-extension.spec.ts.
export default contract("runtime.onMessageExternal-firstAnswer", acceptsListeners);
