import { acceptsListeners } from "../accepts-listeners.js";
import { contract } from "../contract.js";

export default contract("contextMenus.onClicked", acceptsListeners, ["thunderbird"]);
