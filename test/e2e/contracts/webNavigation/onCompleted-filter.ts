import { shim } from "../../../../src/shims/webNavigation/onCompleted-filter.js";
import { urlFilterContract } from "../url-filter.js";

export default urlFilterContract(shim);
