import { contract } from "../contract.js";
import { equal } from "../expect.js";
import { refuses } from "../side-panel.js";

type Layout = { side: string };
interface Member {
  (): Promise<Layout>;
  (callback: (layout: Layout) => void): void;
}

export default contract<Member>(
  "sidePanel.getLayout",
  {
    "tells the side before a panel was ever open, in both styles": async ({ member, target }) => {
      const side = target === "firefox" ? "left" : "right";
      equal(await member(), { side });
      equal(await new Promise((resolve) => member(resolve)), { side });
    },
    "throws the engine's own class for an argument": refuses([[[5], /./]]),
  },
  ["firefox", "thunderbird"],
);
