import { storedChangesContract } from "../stored-changes.js";

export default storedChangesContract("storage.session.onChanged-unchanged", "session");
