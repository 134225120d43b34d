import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "omnibox.OnInputEnteredDisposition",
  summary: "Where the user wants the result: the names of both spellings.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/omnibox#type-OnInputEnteredDisposition",
  fidelity: { chrome: "full", firefox: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("omnibox.OnInputEnteredDisposition", {
  CURRENTTAB: "currentTab",
  CURRENT_TAB: "currentTab",
  NEWBACKGROUNDTAB: "newBackgroundTab",
  NEWFOREGROUNDTAB: "newForegroundTab",
  NEW_BACKGROUND_TAB: "newBackgroundTab",
  NEW_FOREGROUND_TAB: "newForegroundTab",
});
