import type { About, Shim } from "../../core/api.js";
import { noSuchFrameRepair } from "../no-such-frame.js";

export const about = {
  id: "webNavigation.getFrame-missing",
  summary: "Answers null where there is no such tab or frame, as Chrome does; Gecko rejects.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/webNavigation#method-getFrame",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = noSuchFrameRepair("webNavigation.getFrame-missing") satisfies Shim;
