import { equal } from "../expect.js";
import { resetContract } from "../reset.js";

export default resetContract(
  "action.setBadgeBackgroundColor-reset",
  "color",
  "getBadgeBackgroundColor",
  ["#010203", "#040506", "#070809"],
  {
    "transparent gives the badge Chrome's own color: there, no badge is transparent.": async ({
      member,
      api,
      target,
    }) => {
      await member({ color: null as never });
      const own = await api.action.getBadgeBackgroundColor({});
      await member({ color: "red" });
      await member({ color: "transparent" });
      const color = await api.action.getBadgeBackgroundColor({});
      equal(color, [0, 0, 0, 0]);
      equal(JSON.stringify(color) === JSON.stringify(own), target === "chrome", "the browser's own color");
      await member({ color: null as never });
    },
  },
);
