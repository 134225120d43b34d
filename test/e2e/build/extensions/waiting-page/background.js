import { kept } from "./early.js";

const { starts = 0 } = await kept;
await browser.storage.local.set({ starts: starts + 1 });
const closed = [];
browser.tabs.onRemoved.addListener((tab) => closed.push(tab));
browser.runtime.onMessage.addListener(async (question) => {
  const { answer } = await import("./later.js");
  return answer(question, starts, closed);
});
