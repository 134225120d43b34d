import { shim } from "../../../../src/shims/webRequest/onBeforeRequest-filter.js";
import { requestFilterContract } from "../request-filter.js";

export default requestFilterContract(shim);
