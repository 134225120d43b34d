import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("runtime.PlatformOs", {
  "has every value that a reference names (CR-169, TB-081)": ({ member }) => {
    equal(member.ANDROID, "android", "ANDROID");
    equal(member.CROS, "cros", "CROS");
    equal(member.FUCHSIA, "fuchsia", "FUCHSIA");
    equal(member.LINUX, "linux", "LINUX");
    equal(member.MAC, "mac", "MAC");
    equal(member.OPENBSD, "openbsd", "OPENBSD");
    equal(member.WIN, "win", "WIN");
  },
});
