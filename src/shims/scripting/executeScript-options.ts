import type { About, Shim } from "../../core/api.js";
import { optionsRepair } from "../options-repair.js";

export const about = {
  id: "scripting.executeScript-options",
  summary: "Takes function, the older name of func, which Chrome still has and Gecko refuses.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/scripting#type-ScriptInjection",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

const TABLE = { function: { as: "func" } } as const;

export const shim = optionsRepair("scripting.executeScript-options", {
  firefox: [TABLE],
  thunderbird: [TABLE],
}) satisfies Shim;
