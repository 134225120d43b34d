import { setterContract } from "../button-window.js";

export default setterContract("action.setBadgeTextColor-window", {
  getter: "getBadgeTextColor",
  set: { color: [1, 2, 3, 255] },
  back: { color: [255, 255, 255, 255] },
});
