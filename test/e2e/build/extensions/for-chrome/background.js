const started = Date.now();
importScripts("lib/shared.js");

// At the start, without asking first: Gecko has no debugger.
chrome.debugger.onDetach.addListener(() => undefined);
const targets = chrome.debugger.getTargets().then(
  (list) => `${typeof list.length}`,
  (error) => error.message,
);

// Asked for first.
const processes = chrome.processes ? "with processes" : "without processes";

chrome.runtime.onMessage.addListener((message, sender, sendResponse) => {
  if (message !== "report") return false;
  targets.then((answer) => {
    const version = chrome.runtime.getVersion();
    sendResponse({ version, shared, started, targets: answer, processes, sender: sender.origin });
  });
  return true;
});
