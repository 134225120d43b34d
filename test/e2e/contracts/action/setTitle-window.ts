import { setterContract } from "../button-window.js";

export default setterContract("action.setTitle-window", {
  getter: "getTitle",
  set: { title: "Window" },
  back: { title: "" },
});
