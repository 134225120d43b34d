import { setterContract } from "../button-window.js";

export default setterContract("action.setPopup-window", {
  getter: "getPopup",
  set: { popup: "window.html" },
  back: { popup: "" },
});
