import { configure } from "../../../../src/core/options.js";
import { shim } from "../../../../src/shims/runtime/getPlatformInfo-values.js";
import { contract } from "../contract.js";
import { equal, ok, thrown } from "../expect.js";

interface PlatformInfo {
  readonly os: string;
  readonly arch: string;
  readonly nacl_arch: string;
}

export default contract<() => Promise<PlatformInfo>>("runtime.getPlatformInfo-values", {
  "tells operating system and architectures (CR-070, CR-167, TB-080)": async ({ member, api }) => {
    const info = await member();
    equal(Object.keys(info).sort(), ["arch", "nacl_arch", "os"]);
    const { PlatformOs, PlatformArch } = api.runtime as unknown as Record<string, Record<string, string>>;
    ok(Object.values(PlatformOs ?? {}).includes(info.os), `an operating system, not ${info.os}`);
    ok(Object.values(PlatformArch ?? {}).includes(info.arch), `an architecture, not ${info.arch}`);
    if (info.arch.startsWith("x86")) equal(info.nacl_arch, info.arch, "nacl_arch");
  },
  "calls back, too": ({ member }) =>
    new Promise((resolve, reject) => {
      const returned = Reflect.apply(member, undefined, [
        ({ os }: PlatformInfo) => (os ? resolve() : reject(new Error("no os"))),
      ]);
      if (returned !== undefined) reject(new Error("a callback and a promise at once"));
    }),
  "throws the engine's own error class for an argument that is no callback": ({ member, target }) => {
    const error = thrown(() => Reflect.apply(member, undefined, [1]));
    equal(error.name, target === "chrome" ? "TypeError" : "Error");
  },
  "64-bit ARM has Chrome's word, whatever the engine says (CR-166, CR-168)": async ({ api, surface }) => {
    if (surface !== "created") return "not applicable";
    const info = shim.create(api, async () => ({ os: "linux", arch: "aarch64" }));
    equal(await info(), { os: "linux", arch: "arm64", nacl_arch: "arm" });
    const mainframe = shim.create(api, async () => ({ os: "linux", arch: "s390x" }));
    equal((await mainframe()).nacl_arch, "s390x", "where Chrome never was");
    return undefined;
  },
  "64-bit ARM has Gecko's word by choice (TB-079)": async ({ api, surface }) => {
    if (surface !== "created") return "not applicable";
    const info = shim.create(api, async () => ({ os: "linux", arch: "arm64", nacl_arch: "arm" }));
    configure({ "runtime.getPlatformInfo": "aarch64" });
    try {
      equal(await info(), { os: "linux", arch: "aarch64", nacl_arch: "arm" });
    } finally {
      configure({ "runtime.getPlatformInfo": "arm64" });
    }
    return undefined;
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "On architectures that Chrome never had, nacl_arch repeats arch.":
    "64-bit ARM has Chrome's word, whatever the engine says (CR-166, CR-168)",
};
