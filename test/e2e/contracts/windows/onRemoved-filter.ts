import { shim } from "../../../../src/shims/windows/onRemoved-filter.js";
import { windowFilterContract } from "../window-filter.js";

export default windowFilterContract(shim);
