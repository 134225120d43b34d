import "../../../../src/entries/runtime.js";
import "../../../../src/entries/sidePanel.js";

// biome-ignore lint/suspicious/noExplicitAny: the extension calls whatever the API has.
declare const chrome: any;

const told: unknown[] = [];
const clicks: number[] = [];
Object.assign(globalThis, { told, clicks, act: async () => undefined });

chrome.sidePanel.onOpened.addListener((info: object) => told.push({ opened: info }));
chrome.sidePanel.onClosed.addListener((info: object) => told.push({ closed: info }));
chrome.action.onClicked.addListener((tab: { id: number }) => {
  clicks.push(tab.id);
  (globalThis as unknown as { act(tab: object): void }).act(tab);
});
