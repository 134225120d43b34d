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

/** The cases and tests that show the differences. */
export const differences = {
  "While the panel is closed, the answer is the side where it was seen last; before it was ever open, left.":
    "tells the side before a panel was ever open, in both styles",
};
