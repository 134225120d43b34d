import { closeWhenSilent } from "../../../../src/bridges/audio-lifetime.js";
import { install } from "../../../../src/bridges/offscreen-document.js";

install();

// biome-ignore lint/suspicious/noExplicitAny: the extension calls whatever the API has.
declare const chrome: any;

type Question = { ask: string; html?: string };

const answers: Readonly<Record<string, (question: Question) => unknown>> = {
  "what is its title?": ({ html }) => new DOMParser().parseFromString(html ?? "", "text/html").title,
  "what of the API is there?": () => ({
    namespaces: Object.keys(chrome).filter((name) => !/^(loadTimes|csi)$/.test(name)),
    runtime: Object.keys(chrome.runtime).filter((name) => /^[a-z]/.test(name) && chrome.runtime[name] !== undefined),
    hasTabs: Boolean(chrome.tabs),
    hasManifest: "getManifest" in chrome.runtime,
  }),
  "what kind of window is it?": () => ({
    visible: document.visibilityState,
    focus: document.hasFocus(),
    opener: window.opener,
  }),
  "close yourself": () => {
    window.close();
    return "closing";
  },
  "end after a second of silence": () => closeWhenSilent(() => window.close(), 1000),
};

chrome.runtime.onMessage.addListener((question: Question, _sender: object, respond: (answer: unknown) => void) => {
  const answer = answers[question.ask];
  if (answer) respond(answer(question) ?? null);
});
