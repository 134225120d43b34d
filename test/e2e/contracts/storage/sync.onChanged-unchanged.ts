import { storedChangesContract } from "../stored-changes.js";

export default storedChangesContract("storage.sync.onChanged-unchanged", "sync");
