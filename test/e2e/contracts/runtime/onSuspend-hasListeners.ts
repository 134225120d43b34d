import { contract } from "../contract.js";
import { hasListeners } from "../has-listeners.js";

export default contract("runtime.onSuspend-hasListeners", hasListeners);
