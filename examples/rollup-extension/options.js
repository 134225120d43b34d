import { runtime } from "compat/runtime";
import { inWords, KEY } from "./counts.js";

const { [KEY]: visits = 0 } = await chrome.storage.local.get(KEY);
document.querySelector("output").textContent = `${inWords(visits)}, version ${runtime.getVersion()}`;
