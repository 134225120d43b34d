import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("storage.AccessLevel", {
  "has every value that Chrome's reference names": ({ member }) => {
    equal(member.TRUSTED_AND_UNTRUSTED_CONTEXTS, "TRUSTED_AND_UNTRUSTED_CONTEXTS", "TRUSTED_AND_UNTRUSTED_CONTEXTS");
    equal(member.TRUSTED_CONTEXTS, "TRUSTED_CONTEXTS", "TRUSTED_CONTEXTS");
  },
});
