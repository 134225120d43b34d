import { shim } from "../../../../src/shims/browsingData/removeLocalStorage-options.js";
import { removalContract } from "../removal.js";

export default removalContract(shim);
