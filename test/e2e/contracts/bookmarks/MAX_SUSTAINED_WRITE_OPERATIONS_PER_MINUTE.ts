import { constantContract } from "../constant-contract.js";

export default constantContract("bookmarks.MAX_SUSTAINED_WRITE_OPERATIONS_PER_MINUTE");
