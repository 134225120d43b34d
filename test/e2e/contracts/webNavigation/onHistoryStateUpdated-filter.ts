import { shim } from "../../../../src/shims/webNavigation/onHistoryStateUpdated-filter.js";
import { urlFilterContract } from "../url-filter.js";

export default urlFilterContract(shim);
