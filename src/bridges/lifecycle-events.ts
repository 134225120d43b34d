import type { Api, NativeEvent, RootRuntime } from "../core/api.js";
import { findRoot } from "../core/root.js";
import type { BridgeAbout, BridgeFacts } from "./bridge.js";
import { acceptEvents, extendableEvent, handle } from "./extendable-event.js";
import { listensTo } from "./facts.js";

export const about = {
  id: "lifecycle-events",
  summary:
    "The background gets `install` and `activate` once for each version of the extension: install, then runtime.onInstalled, then activate.",
  why: "An event page gets neither event.",
  docs: "https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: [
    "An extension that clears its localStorage gets both events again at the next start of its background.",
    "An install whose waitUntil rejects does not take the background back: it stays, and gets install again at its next start.",
  ],
  contexts: ["background"],
  survives: "How far the installation of which version has come: localStorage.",
} as const satisfies BridgeAbout;

export const wanted = (facts: BridgeFacts): boolean => listensTo(facts, "install", "activate");

const KEY = "compat.lifecycle";

interface LifecycleApi extends Api {
  readonly runtime: RootRuntime & {
    readonly onInstalled: NativeEvent<() => void>;
    readonly onStartup: NativeEvent<() => void>;
    getPlatformInfo(): Promise<unknown>;
  };
}

/**
 * Resolves after the browser has told all listeners of the start. It tells each in a message of its own, and answers a
 * call that is made on the first of them after the last.
 */
const started = ({ runtime }: LifecycleApi): Promise<void> =>
  new Promise((resolve) => {
    const told = () => void runtime.getPlatformInfo().then(() => resolve());
    runtime.onInstalled.addListener(told);
    runtime.onStartup.addListener(told);
  });

export function install(): void {
  const api = findRoot() as LifecycleApi | undefined;
  if (!api || typeof document === "undefined" || "oninstall" in globalThis) return;
  acceptEvents("install", "activate");
  const version = String(api.runtime.getManifest().version);
  const [stage, of] = localStorage.getItem(KEY)?.split(" ") ?? [];
  const begun = of === version ? stage : undefined;
  if (begun === "active") return;
  const reach = (next: string) => localStorage.setItem(KEY, `${next} ${version}`);
  // The browser tells of an installation once; what was cut short has nothing left to wait for.
  const told = begun ? Promise.resolve() : started(api);
  document.addEventListener("DOMContentLoaded", async () => {
    if (begun !== "installed") {
      reach("installing");
      if (!(await handle(extendableEvent("install")))) return;
    }
    await told;
    reach("installed");
    if (await handle(extendableEvent("activate"))) reach("active");
  });
}
