import { shim } from "../../../../src/shims/webNavigation/onCreatedNavigationTarget-filter.js";
import { urlFilterContract } from "../url-filter.js";

export default urlFilterContract(shim);
