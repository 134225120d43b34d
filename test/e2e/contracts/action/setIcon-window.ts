import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<(details: object) => Promise<unknown>>(
  "action.setIcon-window",
  {
    "takes a window": async ({ member, api }) => {
      const { id: windowId } = await api.windows.getCurrent();
      const imageData = new ImageData(16, 16);
      equal((await member({ imageData, windowId })) ?? undefined, undefined);
    },
  },
  ["chrome", "thunderbird"],
);

export const differences = {
  "windowId has no effect: what is set holds for all windows.": "No test can show it: the API tells of no icon.",
};
