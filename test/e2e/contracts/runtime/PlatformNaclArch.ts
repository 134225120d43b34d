import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("runtime.PlatformNaclArch", {
  "has every value that a reference names (CR-168)": ({ member }) => {
    equal(member.ARM, "arm", "ARM");
    equal(member.MIPS, "mips", "MIPS");
    equal(member.MIPS64, "mips64", "MIPS64");
    equal(member.PPC64, "ppc64", "PPC64");
    equal(member.X86_32, "x86-32", "X86_32");
    equal(member.X86_64, "x86-64", "X86_64");
  },
});
