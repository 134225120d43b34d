import { runtime } from "compat/runtime";
import { inWords, KEY } from "./counts.js";

runtime.onMessage.addListener(async (message) => {
  if (message !== "visited") return undefined;
  const { [KEY]: before = 0 } = await chrome.storage.local.get(KEY);
  await chrome.storage.local.set({ [KEY]: before + 1 });
  return `${inWords(before + 1)} with ${runtime.getVersion()}`;
});
