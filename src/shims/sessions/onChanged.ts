import type { About, Api, Detection, Shim } from "../../core/api.js";
import { CLOSED_TABS_DIFFER, detectSessions, type SessionsApi } from "../sessions-api.js";
import { changeEvent } from "../sessions-events.js";
import { startSessions } from "../sessions-recorder.js";

export const about = {
  id: "sessions.onChanged",
  summary: "Fires when a tab or a window was closed, or brought back.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/sessions#event-onChanged",
  fidelity: { thunderbird: "partial" },
  differs: { thunderbird: CLOSED_TABS_DIFFER },
  needs: { permissions: ["tabs"] },
  contexts: ["background", "page"],
  alsoIn: ["background"],
  survives: "What a sleeping background has missed, in compat's own IndexedDB: it hears of it when it wakes.",
} as const satisfies About;

const ID = "sessions.onChanged";

export const shim = {
  id: ID,
  detect: (api: Api): Detection => detectSessions(api, ID),
  create(api: SessionsApi) {
    startSessions(api);
    return changeEvent(api);
  },
} as const satisfies Shim;
