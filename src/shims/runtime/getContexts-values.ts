import type { About, Api, Detection, Shim } from "../../core/api.js";
import { isInstalled, lookUp } from "../../core/install.js";
import { blockedHere } from "../blocked-here.js";
import { contextsFunction, type ExtensionContext } from "../extension-context.js";
import { offscreenFrame } from "../offscreen-frame.js";
import { ownerOf } from "../side-panel-owner.js";
import { targetOf } from "../target.js";

export const about = {
  id: "runtime.getContexts-values",
  summary:
    "Evens out the native values: the filter takes every context type of the reference and finds contexts by contextIds; BACKGROUND has frameId -1 and no document; pages that have not used the API yet are listed.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#type-ContextFilter",
  fidelity: { chrome: "full", firefox: "partial", thunderbird: "full" },
  // Thunderbird has no private windows, and gives extensions no developer tools.
  differs: {
    firefox: [
      "A page in a private window that has not used the API yet is not listed.",
      "DevTools pages are not listed.",
    ],
  },
  contexts: ["background", "page"],
} as const satisfies About;

interface ViewsApi extends Api {
  readonly runtime: Api["runtime"] & { getFrameId?(view: Window): number };
  readonly extension?: {
    getViews?(): { browser?: { runtime: object } }[];
    getBackgroundPage?(): Window | null;
  };
}

/** The frame that stands for an offscreen document, as the background's frames are numbered. */
function offscreenFrameId({ extension, runtime }: ViewsApi): number | undefined {
  const background = extension?.getBackgroundPage?.();
  const view = background && offscreenFrame(background)?.contentWindow;
  return view ? runtime.getFrameId?.(view) : undefined;
}

/** A sidebar without a page: the panel is off on this tab. */
const isNotEmptyPanel = ({ contextType, documentUrl }: ExtensionContext): boolean =>
  contextType !== "SIDE_PANEL" || documentUrl !== "about:blank";

/** A tab that is the side panel of a window, as the reference describes one; others as they are. */
function panelOrTab(context: ExtensionContext): ExtensionContext {
  const owner = ownerOf(context.windowId);
  return owner === undefined ? context : { ...context, contextType: "SIDE_PANEL", tabId: -1, windowId: owner };
}

export const shim = {
  id: "runtime.getContexts-values",
  detect(api: Api): Detection {
    const ours = isInstalled(api, "runtime.getContexts");
    // Older Chromium does not know every type; where the constants lacked one, they are compat's by now.
    const knows = lookUp(api, "runtime.ContextType.DEVELOPER_TOOLS") && !isInstalled(api, "runtime.ContextType");
    const even = ours || !("getContexts" in api.runtime) || (targetOf(api) === "chrome" && knows);
    return blockedHere(api) ?? (even ? "native" : "missing");
  },
  create: (api: ViewsApi, native: (filter: object) => Promise<ExtensionContext[]>) =>
    contextsFunction(api, async () => {
      // Gecko lists a page from its first touch of the API on, which may come from outside.
      for (const view of api.extension?.getViews?.() ?? []) void view.browser?.runtime;
      // Gecko finds nothing by contextIds, and a background that is to have no document: so all, and then the filter.
      const contexts = await native({});
      const offscreen = offscreenFrameId(api);
      const hasWindows = targetOf(api) === "thunderbird";
      return contexts.filter(isNotEmptyPanel).map((context) => {
        if (hasWindows && context.contextType === "TAB") return panelOrTab(context);
        if (context.contextType !== "BACKGROUND") return context;
        if (context.frameId === offscreen) return { ...context, contextType: "OFFSCREEN_DOCUMENT", frameId: 0 };
        if (context.frameId > 0) return context;
        const { documentId, documentOrigin, documentUrl, ...rest } = context;
        return { ...rest, frameId: -1 };
      });
    }),
} as const satisfies Shim;
