import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { callbackFirst } from "../callback-first.js";
import { CLOSED_TABS_DIFFER, detectSessions, type SessionsApi } from "../sessions-api.js";
import { startSessions } from "../sessions-recorder.js";
import { restoreClosed } from "../sessions-restore.js";

export const about = {
  id: "sessions.restore",
  summary: "Brings back a tab or a window that was closed; without an id the newest.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/sessions#method-restore",
  fidelity: { thunderbird: "partial" },
  differs: {
    thunderbird: [
      ...CLOSED_TABS_DIFFER,
      "A tab comes back with its address alone: without the pages before it, what was typed, and how far it was scrolled.",
      "A window comes back with its pages, and Thunderbird's mail tab before them, but not in its place and size.",
    ],
  },
  needs: { permissions: ["tabs"] },
  contexts: ["background", "page"],
  alsoIn: ["background"],
  survives: "The log, in compat's own IndexedDB, until the browser starts anew, as in Chrome.",
} as const satisfies About;

const ID = "sessions.restore";

export const shim = {
  id: ID,
  detect: (api: Api): Detection => detectSessions(api, ID),
  create(api: SessionsApi) {
    startSessions(api);
    return callbackFirst(
      asynchronous(api, ID, ["sessionId?: string"], (sessionId?: string | null) => restoreClosed(api, sessionId)),
    );
  },
} as const satisfies Shim;
