import { getterContract } from "../button-window.js";

export default getterContract("action.getBadgeBackgroundColor-window");
