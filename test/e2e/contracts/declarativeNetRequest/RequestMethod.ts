import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("declarativeNetRequest.RequestMethod", {
  "has every value that Chrome's reference names": ({ member }) => {
    equal(member.CONNECT, "connect", "CONNECT");
    equal(member.DELETE, "delete", "DELETE");
    equal(member.GET, "get", "GET");
    equal(member.HEAD, "head", "HEAD");
    equal(member.OPTIONS, "options", "OPTIONS");
    equal(member.OTHER, "other", "OTHER");
    equal(member.PATCH, "patch", "PATCH");
    equal(member.POST, "post", "POST");
    equal(member.PUT, "put", "PUT");
  },
});
