import { shim } from "../../../../src/shims/webRequest/onAuthRequired-filter.js";
import { requestFilterContract } from "../request-filter.js";

export default requestFilterContract(shim);
