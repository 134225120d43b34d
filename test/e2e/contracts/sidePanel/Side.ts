import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>(
  "sidePanel.Side",
  {
    "names both sides": ({ member }) => equal({ ...member }, { LEFT: "left", RIGHT: "right" }),
  },
  ["firefox", "thunderbird"],
);
