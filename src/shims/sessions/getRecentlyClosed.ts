import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { refuse } from "../../core/parameters.js";
import { checkProperties } from "../../core/properties.js";
import { callbackFirst } from "../callback-first.js";
import { CLOSED_TABS_DIFFER, detectSessions, type SessionsApi } from "../sessions-api.js";
import { type ClosedSession, sessionOf } from "../sessions-item.js";
import { MOST, readLog } from "../sessions-log.js";
import { startSessions } from "../sessions-recorder.js";

export const about = {
  id: "sessions.getRecentlyClosed",
  summary: "Tells which tabs and windows were closed last, the newest first.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/sessions#method-getRecentlyClosed",
  fidelity: { thunderbird: "partial" },
  differs: { thunderbird: CLOSED_TABS_DIFFER },
  needs: { permissions: ["tabs"] },
  contexts: ["background", "page"],
  alsoIn: ["background"],
  survives: "The log, in compat's own IndexedDB, until the browser starts anew, as in Chrome.",
} as const satisfies About;

const ID = "sessions.getRecentlyClosed";
const SIGNATURE = ["filter?: object"] as const;

interface Filter {
  readonly maxResults?: number | null;
}

function checkFilter(api: Api, filter: Filter): void {
  checkProperties(api, ID, SIGNATURE, "filter", filter, { "maxResults?": "integer" });
  const count = filter.maxResults ?? MOST;
  const limit = count < 0 ? "at least 0" : count > MOST && `at most ${MOST}`;
  if (!limit) return;
  refuse(api, ID, SIGNATURE, `Error at parameter 'filter': Error at property 'maxResults': Value must be ${limit}`);
}

export const shim = {
  id: ID,
  detect: (api: Api): Detection => detectSessions(api, ID),
  create(api: SessionsApi) {
    startSessions(api);
    const find = (filter?: Filter | null): Promise<ClosedSession[]> => {
      if (filter) checkFilter(api, filter);
      return readLog().then(({ closed }) => closed.slice(0, filter?.maxResults ?? MOST).map(sessionOf));
    };
    return callbackFirst(asynchronous(api, ID, SIGNATURE, find));
  },
} as const satisfies Shim;
