import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("webRequest.OnErrorOccurredOptions", {
  "has every value that Chrome's reference names": ({ member }) => {
    equal(member.EXTRA_HEADERS, "extraHeaders", "EXTRA_HEADERS");
  },
});
