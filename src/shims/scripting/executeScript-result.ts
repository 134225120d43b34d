import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { neededOn } from "../options-repair.js";

const GECKO = [
  "A frame whose script failed has error beside its result, which is null.",
  "Dates, maps and other values without a JSON form arrive as they are.",
  "Where the result of one frame cannot be sent, it is null for all frames of the call: Chrome sends what JSON has of it.",
] as const;

export const about = {
  id: "scripting.executeScript-result",
  summary:
    "Answers although a script ends with a function, an element or anything else that cannot be sent, where Gecko rejects after the script has run. A result that is missing is null.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/scripting#type-InjectionResult",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: { firefox: GECKO, thunderbird: GECKO },
  contexts: ["background", "page"],
} as const satisfies About;

interface Injection {
  readonly target?: object;
}

interface Result {
  readonly result?: unknown;
}

type Native = (injection: object) => Promise<Result[]>;

export const shim = {
  id: "scripting.executeScript-result",
  detect: (api: Api): Detection => neededOn(api, "scripting.executeScript", ["firefox", "thunderbird"]),
  create: (api: Api, native: Native) =>
    asynchronous(api, "scripting.executeScript", ["injection: object"], async (injection: Injection) => {
      const results = await native(injection).catch((error) => {
        if (!/non-structured-clonable/.test((error as Error)?.message)) throw error;
        // It ran, and must not run again: another script tells which frames those were.
        return native({ target: injection.target, func: () => null, injectImmediately: true });
      });
      return results.map((frame) => ({ ...frame, result: frame.result ?? null }));
    }),
} as const satisfies Shim;
