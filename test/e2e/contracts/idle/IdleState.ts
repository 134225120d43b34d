import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("idle.IdleState", {
  "has every value that Chrome's reference names": ({ member }) => {
    equal(member.ACTIVE, "active", "ACTIVE");
    equal(member.IDLE, "idle", "IDLE");
    equal(member.LOCKED, "locked", "LOCKED");
  },
});
