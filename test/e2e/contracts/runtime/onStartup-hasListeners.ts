import { contract } from "../contract.js";
import { standsBefore } from "../stands-before.js";

export default contract("runtime.onStartup-hasListeners", standsBefore);
