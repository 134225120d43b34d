import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("declarativeNetRequest.RuleActionType", {
  "has every value that Chrome's reference names": ({ member }) => {
    equal(member.ALLOW, "allow", "ALLOW");
    equal(member.ALLOW_ALL_REQUESTS, "allowAllRequests", "ALLOW_ALL_REQUESTS");
    equal(member.BLOCK, "block", "BLOCK");
    equal(member.MODIFY_HEADERS, "modifyHeaders", "MODIFY_HEADERS");
    equal(member.REDIRECT, "redirect", "REDIRECT");
    equal(member.UPGRADE_SCHEME, "upgradeScheme", "UPGRADE_SCHEME");
  },
});
