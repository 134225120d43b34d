import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { neededOn } from "../options-repair.js";

const GECKO = [
  "The answer for a single tab is still the list of it that the browser's own reference promises.",
] as const;

export const about = {
  id: "tabs.move-answer",
  summary:
    "Gives the answer for a single tab that tab's properties, because Chrome answers with the tab itself; Gecko's list of one tab has none.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/tabs#method-move",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: { firefox: GECKO, thunderbird: GECKO },
  contexts: ["background", "page"],
} as const satisfies About;

type Native = (tabIds: unknown, moveProperties: object) => Promise<object[]>;

export const shim = {
  id: "tabs.move-answer",
  detect: (api: Api): Detection => neededOn(api, "tabs.move", ["firefox", "thunderbird"]),
  create: (api: Api, native: Native) =>
    asynchronous(
      api,
      "tabs.move",
      ["tabIds: any", "moveProperties: object"],
      async (tabIds: unknown, moveProperties: object) => {
        const moved = await native(tabIds, moveProperties);
        return moved.length === 1 ? Object.assign(moved, moved[0]) : moved;
      },
    ),
} as const satisfies Shim;
