import { kept } from "./early.js";

const { starts = 0 } = await kept;
await browser.storage.local.set({ starts: starts + 1 });
// The scan does not see that the call is guarded: what it calls is asked for in a function.
const mayHaveScripts = () => Boolean(browser.userScripts);
const begin = () => mayHaveScripts() && browser.userScripts.resetWorldConfiguration();
begin();
browser.runtime.onMessage.addListener(async (question) => {
  const { answer } = await import("./later.js");
  return answer(question, starts, mayHaveScripts());
});
