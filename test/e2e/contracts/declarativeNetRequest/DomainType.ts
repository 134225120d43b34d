import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("declarativeNetRequest.DomainType", {
  "has every value that Chrome's reference names": ({ member }) => {
    equal(member.FIRST_PARTY, "firstParty", "FIRST_PARTY");
    equal(member.THIRD_PARTY, "thirdParty", "THIRD_PARTY");
  },
});
