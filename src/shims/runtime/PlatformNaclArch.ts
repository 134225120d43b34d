import type { About } from "../../core/api.js";
import { enumeration } from "../enumeration.js";

export const about = {
  id: "runtime.PlatformNaclArch",
  summary: "The architectures of the retired native client.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#type-PlatformNaclArch",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = enumeration("runtime.PlatformNaclArch", {
  ARM: "arm",
  MIPS: "mips",
  MIPS64: "mips64",
  PPC64: "ppc64",
  X86_32: "x86-32",
  X86_64: "x86-64",
});
