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
