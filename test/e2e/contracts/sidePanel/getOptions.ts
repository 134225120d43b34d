import type { PanelOptions } from "../../../../src/shims/side-panel-state.js";
import { contract } from "../contract.js";
import { equal } from "../expect.js";
import { otherTab, refuses, withDefaults } from "../side-panel.js";

interface Member {
  (options: { tabId?: number | null }): Promise<PanelOptions>;
  (options: { tabId?: number | null }, callback: (options: PanelOptions) => void): void;
}

const DEFAULT = { enabled: true, path: "panel.html" };

export default contract<Member>(
  "sidePanel.getOptions",
  {
    "answers with the page of the manifest, in both styles": withDefaults(async ({ member }) => {
      equal(await member({}), DEFAULT);
      equal(await new Promise((resolve) => member({}, resolve)), DEFAULT);
      equal(await member({ tabId: null }), DEFAULT);
    }),
    "answers for a tab without options, and for one that is not there, with those for all": withDefaults(
      async ({ member }) => {
        equal(await member({ tabId: otherTab() }), DEFAULT);
        equal(await member({ tabId: -1 }), DEFAULT);
      },
    ),
    "answers for a tab with nothing but its own": withDefaults(async ({ member }, { setOptions }) => {
      const tabId = otherTab();
      await setOptions({ tabId, enabled: false });
      equal(await member({ tabId }), { tabId, enabled: false });
      await setOptions({ path: "page.html" });
      equal(await member({ tabId }), { tabId, enabled: false });
      equal(await member({}), { enabled: true, path: "page.html" });
    }),
    "throws the engine's own class for arguments of another shape": refuses([
      [[], /./],
      [[null], /./],
      [[{}, 5], /./],
      [[{ x: 1 }], /'options': Unexpected property: 'x'\.$/],
      [[{ tabId: "1" }], /Error at property 'tabId': Invalid type: expected integer, found string\.$/],
    ]),
  },
  ["firefox", "thunderbird"],
);
