import type { About, Api, Detection, Shim } from "../../core/api.js";
import { blockedHere } from "../blocked-here.js";
import { contextsFunction } from "../extension-context.js";
import { liveContexts } from "../live-contexts.js";

const NO_DOCUMENT_ID = "documentId is missing, so a filter by documentIds finds nothing.";

export const about = {
  id: "runtime.getContexts",
  summary:
    "Lists the extension's live contexts that match a filter. Before Chrome 116, Firefox 127 and Thunderbird 127 they are found with extension.getViews, clients.matchAll and a channel between the extension's own contexts.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#method-getContexts",
  fidelity: { chrome: "partial", firefox: "partial", thunderbird: "partial" },
  differs: {
    chrome: [
      NO_DOCUMENT_ID,
      "The frameId of a frame inside a page is -1.",
      "From the service worker, a page that does not load compat is told to be a popup, side panel or offscreen document by its address alone, its tab is known with the permission `tabs` only, and its frames are left out.",
      "Pages of DevTools are left out.",
    ],
    firefox: [
      NO_DOCUMENT_ID,
      "Contexts of private windows are found only from private windows, and others only from others.",
    ],
    thunderbird: [NO_DOCUMENT_ID],
  },
  contexts: ["background", "page"],
  alsoIn: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "runtime.getContexts",
  detect: (api: Api): Detection => blockedHere(api) ?? ("getContexts" in api.runtime ? "native" : "missing"),
  create: (api: Parameters<typeof liveContexts>[0]) => contextsFunction(api, liveContexts(api)),
} as const satisfies Shim;
