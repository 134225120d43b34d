import { setterContract } from "../button-window.js";

export default setterContract("action.setBadgeText-window", {
  getter: "getBadgeText",
  set: { text: "w" },
  back: { text: "" },
});
