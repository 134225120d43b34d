import { shim } from "../../../../src/shims/webRequest/onErrorOccurred-filter.js";
import { requestFilterContract } from "../request-filter.js";

export default requestFilterContract(shim);
