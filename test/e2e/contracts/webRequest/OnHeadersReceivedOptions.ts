import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("webRequest.OnHeadersReceivedOptions", {
  "has every value that Chrome's reference names": ({ member }) => {
    equal(member.BLOCKING, "blocking", "BLOCKING");
    equal(member.EXTRA_HEADERS, "extraHeaders", "EXTRA_HEADERS");
    equal(member.RESPONSE_HEADERS, "responseHeaders", "RESPONSE_HEADERS");
  },
});
