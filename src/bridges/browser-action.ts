import { define } from "../core/install.js";
import { alignRoots } from "../core/root.js";
import { targetOf } from "../shims/target.js";
import type { BridgeAbout, BridgeFacts } from "./bridge.js";
import { usesNamespace } from "./facts.js";

export const about = {
  id: "browser-action",
  summary: "browserAction is action: the same object under its earlier name.",
  why: "Chrome has no browserAction in manifest version 3, where the button is called action.",
  docs: "https://developer.chrome.com/docs/extensions/develop/migrate/api-calls#replace-browser-action",
  fidelity: { chrome: "full" },
  differs: [],
  contexts: ["background", "page"],
  members: ["browserAction"],
} as const satisfies BridgeAbout;

export const wanted = (facts: BridgeFacts): boolean =>
  "browser_action" in facts.manifest && usesNamespace(facts, "browserAction");

export function install(): void {
  for (const root of alignRoots()) {
    const { action, browserAction } = root as { action?: object; browserAction?: object };
    if (targetOf(root) === "chrome" && action && !browserAction) define(root, "browserAction", action);
  }
}
