import { shim } from "../../../../src/shims/webRequest/onCompleted-filter.js";
import { requestFilterContract } from "../request-filter.js";

export default requestFilterContract(shim);
