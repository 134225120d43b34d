import "compat/runtime";
import { KEY } from "./counts.js";

chrome.runtime.sendMessage("visited").then((answer) => {
  document.documentElement.dataset[KEY] = answer;
});
