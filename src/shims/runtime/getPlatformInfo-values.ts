import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { arm64 } from "../arm64.js";
import { blockedHere } from "../blocked-here.js";
import { targetOf } from "../target.js";

const GECKO = ["On architectures that Chrome never had, nacl_arch repeats arch."] as const;

export const about = {
  id: "runtime.getPlatformInfo-values",
  summary:
    'Evens out getPlatformInfo: 64-bit ARM is "arm64" everywhere, and nacl_arch is always there. `configure({ "runtime.getPlatformInfo": "aarch64" })` chooses Gecko\'s word for 64-bit ARM on every browser, also for the constants of PlatformArch.',
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#type-PlatformInfo",
  fidelity: { chrome: "full", firefox: "partial", thunderbird: "partial" },
  differs: { firefox: GECKO, thunderbird: GECKO },
  contexts: ["background", "page"],
} as const satisfies About;

const ID = "runtime.getPlatformInfo";

export const shim = {
  id: "runtime.getPlatformInfo-values",
  detect(api: Api): Detection {
    const blocked = blockedHere(api);
    if (blocked) return blocked;
    return targetOf(api) === "chrome" && arm64() === "arm64" ? "native" : "missing";
  },
  create: (api: Api, native: () => Promise<{ os: string; arch: string; nacl_arch?: string }>) =>
    asynchronous(api, ID, [], async () => {
      const { os, arch, nacl_arch } = await native();
      const is64BitArm = arch === "arm64" || arch === "aarch64";
      return {
        os,
        arch: is64BitArm ? arm64() : arch,
        // Native Client never had a 64-bit ARM of its own.
        nacl_arch: nacl_arch ?? (is64BitArm ? "arm" : arch),
      };
    }),
} as const satisfies Shim;
