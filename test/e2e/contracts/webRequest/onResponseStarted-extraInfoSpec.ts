import { extraInfoContract } from "../extra-info.js";

export default extraInfoContract("webRequest.onResponseStarted", ["responseHeaders"]);
