import "../../../../src/entries/runtime.js";
import "../../../../src/entries/sidePanel.js";

// biome-ignore lint/suspicious/noExplicitAny: the page calls whatever the API has.
declare const chrome: any;

/** The button opens what the test has left here, and keeps what came of it. */
const page = globalThis as unknown as { target: object; asksFirst?: boolean; result?: string };

function open(): void {
  chrome.sidePanel.open(page.target).then(
    () => {
      page.result = "opened";
    },
    (error: Error) => {
      page.result = error.message;
    },
  );
}

document.querySelector("button")?.addEventListener("click", () => {
  if (page.asksFirst) chrome.tabs.getCurrent().then(open);
  else open();
});
