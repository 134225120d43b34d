import { storedChangesContract } from "../stored-changes.js";

export default storedChangesContract("storage.local.onChanged-unchanged", "local");
