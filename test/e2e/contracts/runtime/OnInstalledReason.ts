import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("runtime.OnInstalledReason", {
  "has every value that a reference names": ({ member }) => {
    equal(member.BROWSER_UPDATE, "chrome_update", "BROWSER_UPDATE");
    equal(member.CHROME_UPDATE, "chrome_update", "CHROME_UPDATE");
    equal(member.INSTALL, "install", "INSTALL");
    equal(member.SHARED_MODULE_UPDATE, "shared_module_update", "SHARED_MODULE_UPDATE");
    equal(member.UPDATE, "update", "UPDATE");
  },
});
