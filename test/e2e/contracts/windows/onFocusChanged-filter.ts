import { shim } from "../../../../src/shims/windows/onFocusChanged-filter.js";
import { windowFilterContract } from "../window-filter.js";

export default windowFilterContract(shim);
