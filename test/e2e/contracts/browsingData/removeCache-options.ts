import { shim } from "../../../../src/shims/browsingData/removeCache-options.js";
import { removalContract } from "../removal.js";

export default removalContract(shim);
