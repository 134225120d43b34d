import { constantContract } from "../constant-contract.js";

export default constantContract("declarativeNetRequest.MAX_NUMBER_OF_UNSAFE_SESSION_RULES");
