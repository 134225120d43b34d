import type { About, Api, Detection, NativeEvent, Shim } from "../../core/api.js";
import { wrapEvent } from "../../core/event.js";
import { neededOn } from "../options-repair.js";
import { ownerOf } from "../side-panel-owner.js";

export const about = {
  id: "commands.onCommand-panel",
  summary:
    "Tells of the tab beside a side panel, where the panel is a window of its own and a shortcut was pressed in it.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/commands#event-onCommand",
  fidelity: { thunderbird: "partial" },
  differs: {
    thunderbird: ["Pressed in a side panel, a shortcut is told a moment later, and is no user gesture then."],
  },
  contexts: ["background", "page"],
} as const satisfies About;

interface Tab {
  readonly windowId: number;
}

type Listener = (command: string, tab?: Tab) => unknown;

interface TabsApi extends Api {
  readonly tabs: { query(which: object): Promise<Tab[]> };
}

export const shim = {
  id: "commands.onCommand-panel",
  detect: (api: Api): Detection => neededOn(api, "commands.onCommand-panel", ["thunderbird"]),
  create: (api: TabsApi, native: NativeEvent<Listener>) =>
    wrapEvent(native, (listener) => (command, tab) => {
      const windowId = tab && ownerOf(tab.windowId);
      if (windowId === undefined) return listener(command, tab);
      return api.tabs.query({ active: true, windowId }).then(([beside]) => listener(command, beside ?? tab));
    }),
} as const satisfies Shim;
