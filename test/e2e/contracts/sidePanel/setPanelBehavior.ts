import { contract } from "../contract.js";
import { equal } from "../expect.js";
import { refuses, sidePanel } from "../side-panel.js";

type Behavior = { openPanelOnActionClick?: boolean | null };
interface Member {
  (behavior: Behavior): Promise<void>;
  (behavior: Behavior, callback: (...results: unknown[]) => void): void;
}

export default contract<Member>(
  "sidePanel.setPanelBehavior",
  {
    "keeps what was set when nothing is given, and resolves with nothing": async (trial) => {
      const { getPanelBehavior } = sidePanel(trial);
      equal(await trial.member({ openPanelOnActionClick: true }), undefined);
      for (const nothing of [{}, { openPanelOnActionClick: null }]) {
        await trial.member(nothing);
        equal(await getPanelBehavior(), { openPanelOnActionClick: true });
      }
      equal(
        await new Promise((resolve) =>
          trial.member({ openPanelOnActionClick: false }, (...results) => resolve(results.length)),
        ),
        0,
      );
      equal(await getPanelBehavior(), { openPanelOnActionClick: false });
    },
    "takes the place of the button's popup, which returns": async ({ member, api, shimmed }) => {
      // Chrome keeps the popup where it is, and does not show it.
      if (!shimmed) return "not applicable";
      const before = await api.action.getPopup({});
      await member({ openPanelOnActionClick: true });
      equal(await api.action.getPopup({}), "");
      await member({ openPanelOnActionClick: false });
      equal(await api.action.getPopup({}), before);
      return undefined;
    },
    "throws the engine's own class for arguments of another shape, and names the property": refuses([
      [[], /./],
      [[{ x: 1 }], /'behavior': Unexpected property: 'x'\.$/],
      [
        [{ openPanelOnActionClick: "x" }],
        /Error at property 'openPanelOnActionClick': Invalid type: expected boolean, found string\.$/,
      ],
    ]),
  },
  ["firefox", "thunderbird"],
);

/** The cases and tests that show the differences. */
export const differences = {
  "The click that opens the panel fires action.onClicked, too.":
    "e2e/side-panel/side-panel.spec.ts: a click on the toolbar button opens the panel and the next closes it, also when it wakes the background",
};
