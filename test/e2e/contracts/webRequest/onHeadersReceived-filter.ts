import { shim } from "../../../../src/shims/webRequest/onHeadersReceived-filter.js";
import { requestFilterContract } from "../request-filter.js";

export default requestFilterContract(shim);
