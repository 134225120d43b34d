import { resetContract } from "../reset.js";

export default resetContract("action.setPopup-reset", "popup", "getPopup", ["page.html", "panel.html", "silent.html"]);
