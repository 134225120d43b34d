import type { About } from "../../core/api.js";
import { enumeration } from "../enumeration.js";

export const about = {
  id: "runtime.PlatformArch",
  summary:
    "The processor architectures of getPlatformInfo. `AARCH64` and `ARM64` are one value, as are the answers of getPlatformInfo.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#type-PlatformArch",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = enumeration("runtime.PlatformArch", {
  AARCH64: "arm64",
  ARM: "arm",
  ARM64: "arm64",
  MIPS: "mips",
  MIPS64: "mips64",
  NOARCH: "noarch",
  PPC64: "ppc64",
  RISCV64: "riscv64",
  S390X: "s390x",
  SPARC64: "sparc64",
  X86_32: "x86-32",
  X86_64: "x86-64",
});
