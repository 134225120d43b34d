import type { About, Api, Shim } from "../../core/api.js";
import { arm64 } from "../arm64.js";
import { enumeration } from "../enumeration.js";

export const about = {
  id: "runtime.PlatformArch",
  summary:
    "The processor architectures of getPlatformInfo. `AARCH64` and `ARM64` are one value, the one that getPlatformInfo answers.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#type-PlatformArch",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page", "content"],
} as const satisfies About;

const values = {
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
  // Gecko's own spelling of the two names above.
  "X86-32": "x86-32",
  "X86-64": "x86-64",
} as const;

export const shim = {
  ...enumeration("runtime.PlatformArch", values),
  create: (_api: Api, native: object | undefined) =>
    Object.freeze({
      ...native,
      ...values,
      get AARCH64() {
        return arm64();
      },
      get ARM64() {
        return arm64();
      },
    }),
} satisfies Shim;
