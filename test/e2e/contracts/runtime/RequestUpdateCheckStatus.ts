import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("runtime.RequestUpdateCheckStatus", {
  "has every value that a reference names (CR-174, TB-083)": ({ member }) => {
    equal(member.NO_UPDATE, "no_update", "NO_UPDATE");
    equal(member.THROTTLED, "throttled", "THROTTLED");
    equal(member.UPDATE_AVAILABLE, "update_available", "UPDATE_AVAILABLE");
  },
});
