import { shim } from "../../../../src/shims/action/setBadgeTextColor-reset.js";
import type { Trial } from "../contract.js";
import { equal, rejected } from "../expect.js";
import { resetContract, withTab } from "../reset.js";

const [BLACK, WHITE] = [
  [0, 0, 0, 255],
  [255, 255, 255, 255],
];

/** Runs a case whose badge has a color, and gives it the browser's own again. */
async function onBadge(
  { api, target }: Trial<unknown>,
  act: (paint: (color: unknown) => Promise<void>) => Promise<void>,
): Promise<void> {
  const paint = (color: unknown) => api.action.setBadgeBackgroundColor({ color });
  try {
    await act(paint);
  } finally {
    await paint(target === "chrome" ? [0, 0, 0, 0] : null);
  }
}

export default resetContract(
  "action.setBadgeTextColor-reset",
  "color",
  "getBadgeTextColor",
  ["#010203", "#040506", "#070809"],
  {
    "takes back with null what was set": (trial) =>
      onBadge(trial, async (paint) => {
        const { member, api } = trial;
        await paint("#000080");
        await member({ color: "red" });
        const details = { color: null };
        // Thunderbird's answer is null.
        equal((await member(details)) ?? undefined, undefined);
        equal(details, { color: null }, "the program's own object");
        equal(await api.action.getBadgeTextColor({}), WHITE, "afterwards");
      }),
    "null gives black or white, whichever can be read on the badge now; it stays when the badge's color changes later.":
      async (trial) => {
        // Thunderbird's is always white.
        if (trial.target === "thunderbird") return "not applicable";
        return onBadge(trial, async (paint) => {
          const { member, api, shimmed } = trial;
          await paint("#ffff80");
          await member({ color: null });
          equal(await api.action.getBadgeTextColor({}), BLACK, "on a light badge");
          await paint("#400000");
          equal(await api.action.getBadgeTextColor({}), shimmed ? BLACK : WHITE, "later");
          await member({ color: null });
          equal(await api.action.getBadgeTextColor({}), WHITE, "on a dark one");
        });
      },
    "can be read on the badge of a tab": async (trial) => {
      if (!trial.shimmed) return "not applicable";
      const { member, api } = trial;
      return withTab(api, async (tabId) => {
        // What is set for all tabs holds for the tab, too, so there must be nothing: only at first there is.
        const action = Object.create(api.action, { getBadgeTextColor: { value: async () => [0, 0, 0, 0] } });
        const fresh = { runtime: api.runtime, action };
        await api.action.setBadgeBackgroundColor({ color: "yellow", tabId });
        await shim.create(fresh as never, member as never)({ color: null, tabId });
        equal(await api.action.getBadgeTextColor({ tabId }), BLACK);
      });
    },
    "calls back": async ({ member, target }) => {
      // Gecko's own function takes no callback.
      if (target !== "chrome") return "not applicable";
      await new Promise<void>((resolve) => {
        equal(member({ color: null }, resolve), undefined);
      });
      return undefined;
    },
    "A transparent color is still refused.": async ({ member, api, target }) => {
      for (const color of ["transparent", [1, 2, 3, 0]]) {
        if (target === "chrome") await rejected((async () => member({ color }))());
        else {
          await member({ color });
          equal((await api.action.getBadgeTextColor({}))[3], 0);
        }
      }
      await member({ color: null });
    },
  },
);
