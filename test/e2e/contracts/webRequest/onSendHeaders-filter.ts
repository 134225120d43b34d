import { shim } from "../../../../src/shims/webRequest/onSendHeaders-filter.js";
import { requestFilterContract } from "../request-filter.js";

export default requestFilterContract(shim);
