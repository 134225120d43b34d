import { optionOf } from "../core/options.js";

/** The word for 64-bit ARM: Chrome's, or the one that the extension chose. */
export const arm64 = (): "aarch64" | "arm64" =>
  optionOf("runtime.getPlatformInfo") === "aarch64" ? "aarch64" : "arm64";
