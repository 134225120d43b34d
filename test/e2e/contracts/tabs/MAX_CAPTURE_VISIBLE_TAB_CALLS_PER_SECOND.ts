import { constantContract } from "../constant-contract.js";

export default constantContract("tabs.MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND");
