import { runtime } from "compat/runtime";
import { inWords, KEY } from "./counts.js";

const { [KEY]: visits = 0 } = await browser.storage.local.get(KEY);
const { name, version } = await runtime.getBrowserInfo();
document.querySelector("output").textContent = `${inWords(visits)}, with ${name} ${version}`;
