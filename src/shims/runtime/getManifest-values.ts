import type { About, Api, Detection, Namespace, Shim } from "../../core/api.js";
import { optionOf } from "../../core/options.js";
import { targetOf } from "../target.js";

const GECKO = [
  "Keys with a default value are there with it, although the manifest does not have them.",
  "Permissions that the browser does not know are left out.",
  "A path that begins with a slash in the manifest comes back without it.",
  "current_locale is missing.",
] as const;

export const about = {
  id: "runtime.getManifest-values",
  summary:
    'Returns the manifest as it was written: without null for what is missing, and with paths instead of addresses. `configure({ "runtime.getManifest": "native" })` brings back the nulls that Thunderbird documents.',
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#method-getManifest",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: { firefox: GECKO, thunderbird: GECKO },
  contexts: ["background", "page", "content"],
} as const satisfies About;

const ID = "runtime.getManifest";

export const shim = {
  id: "runtime.getManifest-values",
  detect: (api: Api): Detection => (targetOf(api) === "chrome" ? "native" : "missing"),
  create({ runtime }: Api, native: (...args: unknown[]) => Namespace) {
    const base = runtime.getURL("");
    let written: string | undefined;
    const asWritten = (key: string, value: unknown): unknown => {
      if (value === null) return undefined;
      // Gecko puts a slash before each web-accessible path.
      if (key === "resources") return (value as string[]).map((path) => path.replace(/^\//, ""));
      return typeof value === "string" && value.startsWith(base) ? value.slice(base.length) : value;
    };
    return (...args: []): Namespace => {
      if (args.length || optionOf(ID) === "native") return native(...args);
      if (!written) {
        const { applications, browser_specific_settings, granted_host_permissions, hidden, ...manifest } = native();
        // Gecko keeps its own settings under their old name too, and states privileges that nobody has.
        const settings = browser_specific_settings ? { browser_specific_settings } : { applications };
        written = JSON.stringify({ ...manifest, ...settings }, asWritten);
      }
      return JSON.parse(written);
    };
  },
} as const satisfies Shim;
