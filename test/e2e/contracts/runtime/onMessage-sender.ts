import { contract } from "../contract.js";
import { fromFrame, senderCases } from "../message-sender.js";

export default contract("runtime.onMessage-sender", {
  ...senderCases(["background", "page", "content"]),
  "tells who sent a message, in the fields of the reference (CR-163, TB-074)": fromFrame,
});
