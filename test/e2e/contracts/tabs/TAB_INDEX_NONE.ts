import { constantContract } from "../constant-contract.js";

export default constantContract("tabs.TAB_INDEX_NONE");
