import { shim } from "../../../../src/shims/webRequest/onBeforeRedirect-filter.js";
import { requestFilterContract } from "../request-filter.js";

export default requestFilterContract(shim);
