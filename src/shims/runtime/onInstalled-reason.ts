import type { About, Api, Detection, NativeEvent, RootRuntime, Shim } from "../../core/api.js";
import { contextOf } from "../../core/environment.js";
import { wrapEvent } from "../../core/event.js";
import { keep, recall } from "../../core/kept-state.js";
import { isolate } from "../../core/last-error.js";
import { blockedHere } from "../blocked-here.js";
import { browserUpdate } from "../browser-update.js";
import { targetOf } from "../target.js";

const UPDATE_RULES = [
  "Details keep the member `temporary`, which Chrome's reference does not have.",
  "An update that the browser tells only by onStartup is told to the background alone, and only if an earlier version of the extension imported compat.",
] as const;

export const about = {
  id: "runtime.onInstalled-reason",
  summary:
    'Tells an update of the browser as `chrome_update` everywhere, or as `browser_update` after `configure({ "runtime.onInstalled": "browser_update" })`, and tells the updates that Gecko installs while it starts, of which it says nothing itself.',
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#event-onInstalled",
  fidelity: { chrome: "full", firefox: "partial", thunderbird: "partial" },
  differs: { firefox: UPDATE_RULES, thunderbird: UPDATE_RULES },
  contexts: ["background", "page"],
  alsoIn: ["background"],
  survives: "The version that was told last: compat's own IndexedDB.",
} as const satisfies About;

interface Details {
  readonly reason: string;
  readonly previousVersion?: string;
  readonly id?: string;
  readonly temporary?: boolean;
}
type Listener = (details: Details) => void;

interface InstalledApi extends Api {
  readonly runtime: RootRuntime & { readonly onStartup: NativeEvent<() => void> };
}

const TOLD = "runtime.onInstalled";

export const shim = {
  id: "runtime.onInstalled-reason",
  detect(api: Api): Detection {
    const blocked = blockedHere(api);
    if (blocked) return blocked;
    return targetOf(api) === "chrome" && browserUpdate() === "chrome_update" ? "native" : "missing";
  },
  create(api: InstalledApi, native: NativeEvent<Listener>) {
    const listeners = new Set<Listener>();
    let told: "natively" | "by us" | undefined;
    let watching = targetOf(api) === "chrome" || contextOf(api) !== "background";
    const watch = () => {
      watching = true;
      const { version } = api.runtime.getManifest();
      native.addListener(({ reason }) => void (reason.endsWith("_update") || keep(TOLD, version)));
      api.runtime.onStartup.addListener(async () => {
        const previousVersion = await recall<string>(TOLD);
        if (previousVersion === version) return;
        await keep(TOLD, version);
        if (!previousVersion || told) return;
        told = "by us";
        const details = { reason: "update", previousVersion, temporary: false };
        for (const listener of listeners) if (event.hasListener(listener)) isolate(() => listener(details));
      });
    };
    const event = wrapEvent<Listener>(native, (listener) => {
      listeners.add(listener);
      if (!watching) watch();
      return (details) => {
        // The browser's own word, should it come at last, is not told a second time.
        if (details.reason === "update" && told === "by us") return;
        if (details.reason === "update") told = "natively";
        listener(/^(chrome|browser)_/.test(details.reason) ? { ...details, reason: browserUpdate() } : details);
      };
    });
    return event;
  },
} as const satisfies Shim;
