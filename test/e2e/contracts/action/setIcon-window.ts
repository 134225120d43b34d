import { shim } from "../../../../src/shims/action/setIcon-window.js";
import { contract } from "../contract.js";
import { equal } from "../expect.js";
import { withoutEffect } from "../without-effect.js";

export default contract<(details: object) => Promise<unknown>>(
  "action.setIcon-window",
  {
    "takes a window": async ({ member, api }) => {
      const { id: windowId } = await api.windows.getCurrent();
      const imageData = new ImageData(16, 16);
      equal((await member({ imageData, windowId })) ?? undefined, undefined);
    },
    // The API tells of no icon.
    "windowId has no effect: what is set holds for all windows.": withoutEffect(
      shim,
      ["chrome", "thunderbird"],
      [{ path: "icon.png", windowId: 1 }],
      "windowId",
    ),
  },
  ["chrome", "thunderbird"],
);
