import { setterContract } from "../button-window.js";

export default setterContract("action.setBadgeBackgroundColor-window", {
  getter: "getBadgeBackgroundColor",
  set: { color: [1, 2, 3, 255] },
  back: { color: [0, 0, 0, 255] },
});
