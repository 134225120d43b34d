import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { callbackFirst } from "../callback-first.js";
import { neededOn } from "../options-repair.js";

export const about = {
  id: "tabs.discard-answer",
  summary:
    "Answers with the tab that was discarded, and chooses one where none is named, as Chrome does; Firefox answers nothing and refuses a call without a tab.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/tabs#method-discard",
  fidelity: { firefox: "partial" },
  differs: {
    firefox: [
      "A discarded tab keeps its id.",
      "The active tab stays as it is, and the answer is undefined.",
      "Without an id, the tab that was looked at longest ago is discarded, of those that are silent: the browser does not tell how important it finds them.",
    ],
  },
  contexts: ["background", "page"],
} as const satisfies About;

interface Tab {
  readonly id: number;
  readonly discarded: boolean;
  readonly lastAccessed: number;
}

interface TabsApi extends Api {
  readonly tabs: { get(id: number): Promise<Tab>; query(query: object): Promise<Tab[]> };
}

export const shim = {
  id: "tabs.discard-answer",
  detect: (api: Api): Detection => neededOn(api, "tabs.discard", ["firefox"]),
  create(api: TabsApi, native: (tabIds: unknown) => Promise<void>) {
    const leastWanted = async () => {
      const tabs = await api.tabs.query({ active: false, audible: false, discarded: false });
      const [tab] = tabs.sort((one, other) => one.lastAccessed - other.lastAccessed);
      if (!tab) throw new Error("Cannot find a tab to discard.");
      return tab.id;
    };
    return callbackFirst(
      asynchronous(api, "tabs.discard", ["tabId?: any"], async (tabId?: unknown) => {
        // Firefox's own form, which answers nothing.
        if (Array.isArray(tabId)) return native(tabId);
        const id = (tabId ?? (await leastWanted())) as number;
        await native(id);
        const tab = await api.tabs.get(id);
        return tab.discarded ? tab : undefined;
      }),
    );
  },
} as const satisfies Shim;
