import { shim } from "../../../../src/shims/webNavigation/onDOMContentLoaded-filter.js";
import { urlFilterContract } from "../url-filter.js";

export default urlFilterContract(shim);
