import { storedChangesContract } from "../stored-changes.js";

export default storedChangesContract("storage.onChanged-unchanged", "local");
