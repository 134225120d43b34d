import type { Api } from "../core/api.js";
import { define } from "../core/install.js";
import { alignRoots } from "../core/root.js";
import { targetOf } from "../shims/target.js";
import { answerCall } from "./answer-call.js";
import type { BridgeAbout, BridgeFacts } from "./bridge.js";
import { usesNamespace } from "./facts.js";

export const about = {
  id: "page-action",
  summary: "pageAction works the button in the toolbar, which can be pressed on the tabs that it is shown on.",
  why: "Chrome has no pageAction in manifest version 3, and no buttons in its address bar.",
  docs: "https://developer.chrome.com/docs/extensions/develop/migrate/api-calls#replace-page-action",
  fidelity: { chrome: "partial" },
  differs: [
    "A hidden page action stays in the toolbar, grey, and cannot be pressed.",
    "show_matches and hide_matches of the manifest have no effect: with show_matches the button can be pressed on every tab.",
    "Listeners of pageAction.onClicked get the tab only, and not the button and keys of the mouse.",
  ],
  contexts: ["background", "page"],
  members: ["pageAction"],
} as const satisfies BridgeAbout;

interface Options {
  /** Whether the button can be pressed on tabs for which the program has not said anything. */
  readonly shown: boolean;
}

const pageActionOf = ({ manifest }: BridgeFacts): object | undefined =>
  typeof manifest.page_action === "object" && manifest.page_action !== null ? manifest.page_action : undefined;

export const wanted = (facts: BridgeFacts): boolean =>
  pageActionOf(facts) !== undefined && usesNamespace(facts, "pageAction");

export const optionsFor = (facts: BridgeFacts): Options => ({ shown: "show_matches" in (pageActionOf(facts) ?? {}) });

type Call = (...args: unknown[]) => unknown;
type Action = Record<"enable" | "disable" | "isEnabled" | "openPopup" | (typeof SAME)[number], Call> & {
  onClicked: unknown;
};

/** Members that take the same details and answer the same. */
const SAME = ["setTitle", "getTitle", "setIcon", "setPopup", "getPopup", "openPopup"] as const;

function pageAction(root: Api, action: Action): object {
  const isShown = (...args: unknown[]) => {
    const { tabId } = args[0] as { tabId: number };
    return answerCall(root, "pageAction.isShown", args, Promise.resolve(action.isEnabled(tabId) as boolean));
  };
  const same = SAME.map((name) => [name, (...args: unknown[]) => action[name](...args)]);
  return {
    ...Object.fromEntries(same),
    show: (...args: unknown[]) => action.enable(...args),
    hide: (...args: unknown[]) => action.disable(...args),
    isShown,
    onClicked: action.onClicked,
  };
}

export function install({ shown }: Options): void {
  const roots = alignRoots() as (Api & { action?: Action; pageAction?: object })[];
  const [root] = roots;
  if (!root?.action || root.pageAction || targetOf(root) !== "chrome") return;
  const given = pageAction(root, root.action);
  for (const each of roots) define(each, "pageAction", given);
  // Chrome starts with every button enabled. What a tab was told lasts, whatever is said to all of them.
  if (!shown && typeof document === "undefined") void root.action.disable();
}
