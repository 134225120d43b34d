import { shim } from "../../../../src/shims/webRequest/onBeforeSendHeaders-filter.js";
import { requestFilterContract } from "../request-filter.js";

export default requestFilterContract(shim);
