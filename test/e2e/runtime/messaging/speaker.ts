import { runtime } from "../../../../src/entries/runtime.js";

/**
 * The script of every context of the extensions that speak with each other. Backgrounds and content scripts answer;
 * pages do what a test evaluates in them.
 */
// biome-ignore lint/suspicious/noExplicitAny: a test extension is written as its users write theirs, in JavaScript.
declare const browser: any;

type Respond = (answer: unknown) => void;
interface Ask {
  ask: string;
  value?: unknown;
}

const isContentScript = !location.protocol.endsWith("-extension:");
const isBackground = typeof document === "undefined" || browser.extension?.getBackgroundPage?.() === window;
const heard: unknown[] = [];
// What tests look at: everything that arrived, and the namespace as `compat/runtime` exports it.
Object.assign(globalThis, { heard, exported: runtime });

const answer =
  (event: string) =>
  (message: Ask, sender: object, respond: Respond): unknown => {
    heard.push({ event, message, sender });
    switch (message.ask) {
      case "reject":
        return Promise.reject(new Error(`${event} rejects`));
      case "throw":
        throw new Error(`${event} throws`);
      case "both":
        respond("sendResponse");
        return Promise.resolve("promise");
      case "late":
        setTimeout(() => respond("late"), 10);
        return true;
      case "visit": {
        const { id, line } = message.value as { id: string; line: string };
        const port = browser.runtime.connect(id, { name: line });
        port.onMessage.addListener(() => {
          port.disconnect();
          respond("visited");
        });
        port.postMessage("hello");
        return true;
      }
      case "promise":
        return Promise.resolve({ event, value: message.value, sender });
      default:
        respond({ event, value: message.value, sender });
        return undefined;
    }
  };

// biome-ignore lint/suspicious/noExplicitAny: as above.
const accept = (event: string) => (port: any) => {
  heard.push({ event, name: port.name, sender: port.sender, error: port.error });
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  port.onMessage.addListener((message: any, given: unknown) => {
    if (message === "close") port.disconnect();
    else port.postMessage({ event, message, name: port.name, sender: port.sender, same: given === port });
  });
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  port.onDisconnect.addListener((given: any) => {
    const last = browser.runtime.lastError?.message;
    heard.push({ event: `${event} ended`, name: given.name, error: given.error?.message ?? null, last: last ?? null });
  });
};

if (isContentScript) {
  // What tabs.sendMessage and tabs.connect reach, and nothing else does.
  browser.runtime.onMessage.addListener(answer(`content script of ${location.pathname}`));
  browser.runtime.onConnect.addListener(accept(`content script of ${location.pathname}`));
} else if (isBackground) {
  const { onMessage, onMessageExternal, onConnect, onConnectExternal } = browser.runtime;
  onMessage.addListener(answer("onMessage"));
  onMessageExternal.addListener(answer("onMessageExternal"));
  onConnect.addListener(accept("onConnect"));
  onConnectExternal.addListener(accept("onConnectExternal"));
}
