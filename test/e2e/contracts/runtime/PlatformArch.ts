import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("runtime.PlatformArch", {
  "has every value that a reference names (CR-166, TB-079)": ({ member }) => {
    equal(member.AARCH64, "arm64", "AARCH64");
    equal(member.ARM, "arm", "ARM");
    equal(member.ARM64, "arm64", "ARM64");
    equal(member.MIPS, "mips", "MIPS");
    equal(member.MIPS64, "mips64", "MIPS64");
    equal(member.NOARCH, "noarch", "NOARCH");
    equal(member.PPC64, "ppc64", "PPC64");
    equal(member.RISCV64, "riscv64", "RISCV64");
    equal(member.S390X, "s390x", "S390X");
    equal(member.SPARC64, "sparc64", "SPARC64");
    equal(member.X86_32, "x86-32", "X86_32");
    equal(member.X86_64, "x86-64", "X86_64");
    equal(member["X86-32"], "x86-32", "X86-32");
    equal(member["X86-64"], "x86-64", "X86-64");
  },
});
