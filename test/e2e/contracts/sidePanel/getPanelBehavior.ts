import { contract } from "../contract.js";
import { equal } from "../expect.js";
import { refuses, sidePanel } from "../side-panel.js";

type Behavior = { openPanelOnActionClick?: boolean };
interface Member {
  (): Promise<Behavior>;
  (callback: (behavior: Behavior) => void): void;
}

export default contract<Member>(
  "sidePanel.getPanelBehavior",
  {
    "says that a click does not open the panel until it is set, in both styles": async ({ member }) => {
      equal(await member(), { openPanelOnActionClick: false });
      equal(await new Promise((resolve) => member(resolve)), { openPanelOnActionClick: false });
    },
    "says what was set": async (trial) => {
      const { setPanelBehavior } = sidePanel(trial);
      await setPanelBehavior({ openPanelOnActionClick: true });
      equal(await trial.member(), { openPanelOnActionClick: true });
      await setPanelBehavior({ openPanelOnActionClick: false });
      equal(await trial.member(), { openPanelOnActionClick: false });
    },
    "throws the engine's own class for an argument": refuses([[[{}], /./]]),
  },
  ["firefox", "thunderbird"],
);
