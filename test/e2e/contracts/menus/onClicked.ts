import { acceptsListeners } from "../accepts-listeners.js";
import { contract } from "../contract.js";

export default contract("menus.onClicked", acceptsListeners, ["chrome"]);
