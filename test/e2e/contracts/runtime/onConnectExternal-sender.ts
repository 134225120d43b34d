import { acceptsListeners } from "../accepts-listeners.js";
import { contract } from "../contract.js";

// What it brings is tested with a second extension: test/e2e/runtime/second-extension.spec.ts.
export default contract("runtime.onConnectExternal-sender", acceptsListeners);
