import { contract } from "../contract.js";
import { equal, rejected } from "../expect.js";
import { refuses } from "../side-panel.js";

interface Member {
  (target: object): Promise<void>;
  (target: object, callback: () => void): void;
}

const REFUSAL = "`sidePanel.open()` may only be called in response to a user gesture.";

/** Whether this counts as a click: code that a test sends into a page of Chromium does. */
const clicked = () => Boolean(globalThis.navigator.userActivation?.isActive);

export default contract<Member>(
  "sidePanel.open",
  {
    "refuses when the user did nothing, before it looks at tabs and windows": async ({ member, api }) => {
      if (clicked()) return "not applicable";
      const [tab] = await api.tabs.query({ active: true });
      const targets = [{ tabId: tab.id }, { windowId: tab.windowId }, {}, { tabId: 99_999_999 }, { windowId: -2 }];
      for (const target of targets) equal((await rejected(member(target))).message, REFUSAL);
      return undefined;
    },
    "calls back with lastError": async ({ member, api, surface }) => {
      if (surface === "frozen" || clicked()) return "not applicable";
      const message = await new Promise((resolve) => member({}, () => resolve(api.runtime.lastError?.message)));
      equal(message, REFUSAL);
      return undefined;
    },
    "throws the engine's own class for arguments of another shape, and names the property": refuses([
      [[], /./],
      [[null], /./],
      [[{ x: 1 }], /'options': Unexpected property: 'x'\.$/],
      [[{ tabId: "x" }], /Error at property 'tabId': Invalid type: expected integer, found string\.$/],
    ]),
  },
  ["firefox", "thunderbird"],
);

/** The cases and tests that show the differences. */
export const differences = {
  "Only the listener of a click or key itself can open it, in a page as in the background: not after an await or in a callback, and not at the message of a content script.":
    "e2e/side-panel/side-panel.spec.ts: a click on the toolbar button opens the panel in Thunderbird alone",
  "It opens in the foremost window, whichever is named.":
    "e2e/side-panel/side-panel.spec.ts: the sidebar opens in the foremost window, whichever is named",
  "An open() that fails because a tab or window is not there leaves the sidebar open.":
    "e2e/side-panel/side-panel.spec.ts: a click does not help where there is no tab, no window or no panel",
  "The panel is a window of its own, which is not docked and takes the focus.":
    "e2e/side-panel/side-panel.spec.ts: Thunderbird's panel is a narrow window of its own, and closes with the window that it belongs to",
  "A click counts for five seconds, also after an answer of the API, and only where compat runs: in the background and in pages of the extension, not in a content script.":
    "e2e/side-panel/side-panel.spec.ts: a click on the toolbar button opens the panel in Thunderbird alone",
};
