import { runtime } from "compat/runtime";
import { storage } from "compat/storage";
import { inWords, KEY } from "./counts.js";

runtime.onMessage.addListener(async (message) => {
  if (message !== "visited") return undefined;
  const { [KEY]: before = 0 } = await storage.local.get(KEY);
  await storage.local.set({ [KEY]: before + 1 });
  const { name } = await runtime.getBrowserInfo();
  return `${inWords(before + 1)} in ${name}`;
});
