import { contract } from "../contract.js";
import { senderCases } from "../message-sender.js";

export default contract("runtime.onMessageExternal-sender", {
  ...senderCases(["background", "page"]),
});
