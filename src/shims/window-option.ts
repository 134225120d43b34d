import { optionsRepair } from "./options-repair.js";

/** What `differs` says of every setter of the button. */
export const SET_FOR_WINDOWS = ["windowId has no effect: what is set holds for all windows."] as const;

/** What `differs` says of every getter of the button. */
export const GOT_FOR_WINDOWS = ["windowId has no effect: the answer is that for all windows."] as const;

const WITHOUT_WINDOW = [{ windowId: "drop" }] as const;

/** A repair of a member of the button that knows windows in Firefox alone. */
export const windowRepair = <const Id extends string>(id: Id) =>
  optionsRepair(id, { chrome: WITHOUT_WINDOW, thunderbird: WITHOUT_WINDOW });
