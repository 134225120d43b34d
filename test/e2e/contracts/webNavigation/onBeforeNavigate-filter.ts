import { shim } from "../../../../src/shims/webNavigation/onBeforeNavigate-filter.js";
import { urlFilterContract } from "../url-filter.js";

export default urlFilterContract(shim);
