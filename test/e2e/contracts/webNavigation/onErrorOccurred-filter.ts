import { shim } from "../../../../src/shims/webNavigation/onErrorOccurred-filter.js";
import { urlFilterContract } from "../url-filter.js";

export default urlFilterContract(shim);
