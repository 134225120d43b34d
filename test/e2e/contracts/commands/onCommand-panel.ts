import { acceptsListeners } from "../accepts-listeners.js";
import { contract } from "../contract.js";

export default contract("commands.onCommand-panel", acceptsListeners, ["thunderbird"]);
