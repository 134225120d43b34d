import { configure } from "../../../../src/core/options.js";
import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("runtime.OnInstalledReason", {
  "has every value that a reference names (CR-005, CR-164, TB-075)": ({ member }) => {
    equal(member.BROWSER_UPDATE, "chrome_update", "BROWSER_UPDATE");
    equal(member.CHROME_UPDATE, "chrome_update", "CHROME_UPDATE");
    equal(member.INSTALL, "install", "INSTALL");
    equal(member.SHARED_MODULE_UPDATE, "shared_module_update", "SHARED_MODULE_UPDATE");
    equal(member.UPDATE, "update", "UPDATE");
  },
  "names what onInstalled will tell, also after another choice": ({ member }) => {
    configure({ "runtime.onInstalled": "browser_update" });
    try {
      equal([member.BROWSER_UPDATE, member.CHROME_UPDATE], ["browser_update", "browser_update"]);
    } finally {
      configure({ "runtime.onInstalled": "chrome_update" });
    }
  },
});
