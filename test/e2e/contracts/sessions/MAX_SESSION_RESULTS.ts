import { constantContract } from "../constant-contract.js";

export default constantContract("sessions.MAX_SESSION_RESULTS");
