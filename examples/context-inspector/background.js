import "compat/runtime";

const started = Date.now();
const panels = new Set();
let messages = 0;

const report = () => ({ started, messages, panels: panels.size });

chrome.runtime.onInstalled.addListener(({ reason }) => {
  chrome.storage.local.set({ lastInstall: { reason, at: Date.now() } });
});

// A panel asks once; the answer comes from here even if the browser had ended this background.
chrome.runtime.onMessage.addListener((message, _sender, sendResponse) => {
  messages += 1;
  if (message?.type === "report") sendResponse(report());
});

// Each open panel holds a port and hears when another one comes or goes.
chrome.runtime.onConnect.addListener((port) => {
  panels.add(port);
  const tell = () => {
    for (const panel of panels) panel.postMessage(report());
  };
  port.onDisconnect.addListener(() => {
    panels.delete(port);
    tell();
  });
  tell();
});
