import { runtime } from "compat/runtime";
import { KEY } from "./counts.js";

runtime.sendMessage("visited").then((answer) => {
  document.documentElement.dataset[KEY] = answer;
});
