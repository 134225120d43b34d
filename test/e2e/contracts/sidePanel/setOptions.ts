import type { PanelOptions } from "../../../../src/shims/side-panel-state.js";
import { contract } from "../contract.js";
import { equal } from "../expect.js";
import { otherTab, refuses, withDefaults } from "../side-panel.js";

type Given = { [Name in keyof PanelOptions]: PanelOptions[Name] | null };
interface Member {
  (options: Given): Promise<void>;
  (options: Given, callback: (...results: unknown[]) => void): void;
}

export default contract<Member>(
  "sidePanel.setOptions",
  {
    "changes what is given, keeps the rest, and resolves with nothing": withDefaults(
      async ({ member }, { getOptions }) => {
        equal(await member({ enabled: false }), undefined);
        equal(await getOptions({}), { enabled: false, path: "panel.html" });
        await member({ path: "page.html?a=1#b" });
        equal(await getOptions({}), { enabled: false, path: "page.html?a=1#b" });
        await member({ enabled: true, path: null });
        await member({ enabled: null });
        await member({});
        equal(await getOptions({}), { enabled: true, path: "page.html?a=1#b" });
      },
    ),
    "calls back without results": withDefaults(async ({ member }) => {
      equal(await new Promise((resolve) => member({}, (...results) => resolve(results.length))), 0);
    }),
    "takes every path as it is": withDefaults(async ({ member, api }, { getOptions }) => {
      for (const path of ["", "/page.html", "missing.html", "http://example.com/", "?q", api.runtime.getURL("x")]) {
        await member({ path });
        equal(await getOptions({}), { enabled: true, path });
      }
    }),
    "keeps the options of a tab apart, enabled unless told otherwise": withDefaults(
      async ({ member }, { getOptions }) => {
        const tabId = otherTab();
        await member({ tabId });
        equal(await getOptions({ tabId }), { tabId, enabled: true });
        await member({ tabId, path: "page.html" });
        equal(await getOptions({ tabId }), { tabId, enabled: true, path: "page.html" });
        await member({ tabId, enabled: false });
        equal(await getOptions({ tabId }), { tabId, enabled: false, path: "page.html" });
        equal(await getOptions({}), { enabled: true, path: "panel.html" });
      },
    ),
    "throws the engine's own class for arguments of another shape, and names the property": refuses([
      [[], /./],
      [[{ nope: 1 }], /'options': Unexpected property: 'nope'\.$/],
      [[{ path: 5 }], /Error at property 'path': Invalid type: expected string, found integer\.$/],
      [[{ enabled: "x" }], /Error at property 'enabled': Invalid type: expected boolean, found string\.$/],
    ]),
  },
  ["firefox", "thunderbird"],
);

/** The cases and tests that show the differences. */
export const differences = {
  "A window has one sidebar: the panels of two tabs take turns in it, and each loads anew.":
    "e2e/side-panel/side-panel.spec.ts: the panel of a tab loads anew when its tab returns, and stays when it is closed from another",
  "On a tab without a panel an open sidebar is empty; it comes back with the next tab that has one.":
    "e2e/side-panel/side-panel.spec.ts: a tab without a panel hides it, and the next tab shows it again",
  "A window has one panel: the panels of two tabs take turns in it, and each loads anew.":
    "e2e/side-panel/side-panel.spec.ts: the panel of a tab loads anew when its tab returns, and stays when it is closed from another",
};
