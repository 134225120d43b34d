import { shim } from "../../../../src/shims/windows/onCreated-filter.js";
import { windowFilterContract } from "../window-filter.js";

export default windowFilterContract(shim);
