import { constantContract } from "../constant-contract.js";

export default constantContract("tabs.WindowType");
