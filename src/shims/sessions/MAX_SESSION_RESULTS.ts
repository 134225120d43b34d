import type { About } from "../../core/api.js";
import { constant } from "../constant.js";

export const about = {
  id: "sessions.MAX_SESSION_RESULTS",
  summary: "The most that getRecentlyClosed answers with.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/sessions#property-MAX_SESSION_RESULTS",
  fidelity: { thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = constant("sessions.MAX_SESSION_RESULTS", 25);
