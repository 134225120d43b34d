import { lookUp } from "../core/install.js";
import { alignRoots } from "../core/root.js";
import { targetOf } from "../shims/target.js";
import type { BridgeAbout, BridgeFacts } from "./bridge.js";
import { asksFor, usesNamespace } from "./facts.js";
import { replace } from "./replace.js";

export const about = {
  id: "blocking-requests",
  summary:
    "Listeners of webRequest that want to block a request hear of it, and the console says once that it goes on.",
  why: "Chrome refuses blocking listeners of extensions that no company's policy installs, so that they hear nothing.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/webRequest#manifest",
  fidelity: { chrome: "partial" },
  differs: [
    "What a blocking listener of webRequest answers has no effect: the request goes on as it was. Write rules for declarativeNetRequest.",
  ],
  contexts: ["background", "page"],
} as const satisfies BridgeAbout;

export const wanted = (facts: BridgeFacts): boolean =>
  asksFor(facts, "webRequestBlocking") && usesNamespace(facts, "webRequest");

/** onAuthRequired is not among them: Chrome lets every extension answer it with `asyncBlocking`. */
const EVENTS = ["onBeforeRequest", "onBeforeSendHeaders", "onHeadersReceived"] as const;

export function install(): void {
  const [root] = alignRoots();
  if (!root || targetOf(root) !== "chrome") return;
  for (const name of EVENTS) {
    const id = `webRequest.${name}`;
    replace(root, `${id}.addListener`, "blocking-requests", (native) => {
      const event = lookUp(root, id);
      return (...args) => {
        const [listener, filter, wishes, ...rest] = args;
        if (!Array.isArray(wishes) || !wishes.includes("blocking")) return Reflect.apply(native, event, args);
        console.warn(
          `${id}: a listener asks to block requests, which Chrome does not let it. It hears of them, and its answers have no effect. Write rules for declarativeNetRequest.`,
        );
        return Reflect.apply(native, event, [listener, filter, wishes.filter((wish) => wish !== "blocking"), ...rest]);
      };
    });
  }
}
