import type { Api, RootRuntime } from "../core/api.js";
import { asynchronous } from "../core/asynchronous.js";
import { define } from "../core/install.js";
import { alignRoots } from "../core/root.js";
import { contextsFunction, type ExtensionContext } from "../shims/extension-context.js";
import { targetOf } from "../shims/target.js";
import { documentNeeds } from "./background-document/document-needs.js";
import { documentPage } from "./background-document/document-page.js";
import type { BridgeAbout, BridgeFacts } from "./bridge.js";
import { replace } from "./replace.js";

export const about = {
  id: "background-page",
  summary:
    "Pages reach the window of the background with getBackgroundPage, and getContexts calls its document BACKGROUND.",
  why: "To Chrome, the document in which the background runs is one of many, and the background is the worker.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#method-getBackgroundPage",
  fidelity: { chrome: "partial" },
  differs: [
    "While the browser starts, extension.getBackgroundPage returns null until the document is there; runtime.getBackgroundPage waits for it.",
    "Pages in private windows find the background only where the extension is one for both kinds of windows.",
  ],
  contexts: ["background", "page"],
} as const satisfies BridgeAbout;

const MEMBERS = ["runtime.getBackgroundPage", "extension.getBackgroundPage", "runtime.getContexts"];

export const wanted = (facts: BridgeFacts): boolean =>
  documentNeeds(facts).length > 0 && MEMBERS.some((member) => facts.uses.has(member));

interface Options {
  /** The background's page, as a path of the package. */
  readonly page: string;
}

export const optionsFor = ({ manifest }: BridgeFacts): Options => ({ page: documentPage(manifest) });

interface PageApi extends Api {
  readonly runtime: RootRuntime & {
    getContexts?(filter: object): Promise<ExtensionContext[]>;
  };
  readonly extension?: { getViews?(): Window[] };
}

/** Has the worker open the document, and resolves when its program has started. */
async function wake(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const awake = new Promise((resolve) => {
    port1.onmessage = resolve;
  });
  active?.postMessage({ kind: "wake" }, [port2]);
  await awake;
}

export function install({ page }: Options): void {
  const roots = alignRoots() as PageApi[];
  const [root] = roots;
  if (!root || targetOf(root) !== "chrome") return;
  const address = root.runtime.getURL(page);
  const isBackground = (url = "") => url.replace(/[?#].*/s, "") === address;
  replace(root, "runtime.getContexts", "background-page", (native) => {
    const find = async () => {
      const all = (await native({})) as ExtensionContext[];
      return all
        .filter(({ contextType }) => contextType !== "BACKGROUND")
        .map((context) =>
          context.contextType === "OFFSCREEN_DOCUMENT" && isBackground(context.documentUrl)
            ? { ...context, contextType: "BACKGROUND" }
            : context,
        );
    };
    return contextsFunction(root, find) as (...args: unknown[]) => unknown;
  });
  const { extension } = root;
  if (typeof document === "undefined" || !extension?.getViews) return;
  const view = () => extension.getViews?.().find(({ location: at }) => isBackground(at.href)) ?? null;
  define(extension, "getBackgroundPage", view);
  const later = asynchronous(root, "runtime.getBackgroundPage", [], async () => {
    if (!view()) await wake();
    return view();
  });
  define(root.runtime, "getBackgroundPage", later);
}
