import { shim } from "../../../../src/shims/webRequest/onResponseStarted-filter.js";
import { requestFilterContract } from "../request-filter.js";

export default requestFilterContract(shim);
