import { contract } from "../contract.js";
import { equal, rejected } from "../expect.js";
import { refuses, sidePanel } from "../side-panel.js";

interface Member {
  (target: object): Promise<void>;
  (target: object, callback: () => void): void;
}

export default contract<Member>(
  "sidePanel.close",
  {
    "does nothing for a window without an open panel": async ({ member, api }) => {
      const [tab] = await api.tabs.query({ active: true });
      equal(await member({ windowId: tab.windowId }), undefined);
    },
    "fails for a tab that has no panel of its own": async (trial) => {
      const { member, api } = trial;
      const { setOptions } = sidePanel(trial);
      const [tab] = await api.tabs.query({ active: true });
      const message = `No active tab-specific side panel for tabId: ${tab.id}`;
      await setOptions({ tabId: tab.id, enabled: false });
      equal((await rejected(member({ tabId: tab.id }))).message, message);
      await setOptions({ tabId: tab.id, enabled: true, path: "panel.html" });
      equal(await member({ tabId: tab.id }), undefined);
      await setOptions({ tabId: tab.id, enabled: false });
    },
    "wants a tab or a window, which must be there and belong together": async ({ member, api }) => {
      const [tab] = await api.tabs.query({ active: true });
      const none = 99_999_999;
      const refusals: [object, string][] = [
        [{}, "At least one of `tabId` and `windowId` must be provided"],
        [{ tabId: none }, `No tab with id: ${none}.`],
        [{ windowId: none }, `No window with id: ${none}.`],
        [{ windowId: none, tabId: tab.id }, "The specified tab does not belong to the specified window."],
      ];
      for (const [target, message] of refusals) equal((await rejected(member(target))).message, message);
    },
    "calls back with lastError": async ({ member, api, surface }) => {
      if (surface === "frozen") return "not applicable";
      const message = await new Promise((resolve) => member({}, () => resolve(api.runtime.lastError?.message)));
      equal(message, "At least one of `tabId` and `windowId` must be provided");
      return undefined;
    },
    "throws the engine's own class for arguments of another shape, and names the property": refuses([
      [[], /./],
      [[{ x: 1 }], /'options': Unexpected property: 'x'\.$/],
      [[{ windowId: "x" }], /Error at property 'windowId': Invalid type: expected integer, found string\.$/],
    ]),
  },
  ["firefox", "thunderbird"],
);

/** The cases and tests that show the differences. */
export const differences = {
  "The panel of a tab that is not active stays, and is there again with its tab.":
    "e2e/side-panel/side-panel.spec.ts: the panel of a tab loads anew when its tab returns, and stays when it is closed from another",
};
