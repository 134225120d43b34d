import { shim } from "../../../../src/shims/webNavigation/onCommitted-filter.js";
import { urlFilterContract } from "../url-filter.js";

export default urlFilterContract(shim);
