import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("runtime.OnRestartRequiredReason", {
  "has every value that a reference names (CR-165, TB-078)": ({ member }) => {
    equal(member.APP_UPDATE, "app_update", "APP_UPDATE");
    equal(member.OS_UPDATE, "os_update", "OS_UPDATE");
    equal(member.PERIODIC, "periodic", "PERIODIC");
  },
});
