import type { About, Api, Detection, Shim } from "../../core/api.js";
import { Accessor } from "../../core/install.js";

export const about = {
  id: "runtime.lastError-undefined",
  summary: "The error of the API call whose callback is running; outside a callback undefined, where Gecko says null.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#property-lastError",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: {
    firefox: [
      "What the browser logs of an error that a native callback did not read names the place of the call, not the function.",
    ],
    thunderbird: [
      "What the browser logs of an error that a native callback did not read names the place of the call, not the function.",
    ],
  },
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = {
  id: "runtime.lastError-undefined",
  detect: ({ runtime }: Api): Detection => (runtime.lastError === null ? "missing" : "native"),
  create({ runtime }: Api) {
    // Gecko notes that an error was read when its own getter runs.
    const own = Object.getOwnPropertyDescriptor(runtime, "lastError");
    const above = Object.getPrototypeOf(runtime);
    return new Accessor(() => (own ? (own.get?.call(runtime) ?? own.value) : above.lastError) ?? undefined);
  },
} as const satisfies Shim;
