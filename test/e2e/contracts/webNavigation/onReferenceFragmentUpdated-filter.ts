import { shim } from "../../../../src/shims/webNavigation/onReferenceFragmentUpdated-filter.js";
import { urlFilterContract } from "../url-filter.js";

export default urlFilterContract(shim);
