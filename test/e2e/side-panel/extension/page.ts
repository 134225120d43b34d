import "../../../../src/entries/runtime.js";
import "../../../../src/entries/sidePanel.js";

// biome-ignore lint/suspicious/noExplicitAny: the page calls whatever the API has.
declare const chrome: any;

/** The button opens what the test has left here, and keeps what came of it. */
const page = globalThis as unknown as { target: object; result?: string };

document.querySelector("button")?.addEventListener("click", () => {
  chrome.sidePanel.open(page.target).then(
    () => {
      page.result = "opened";
    },
    (error: Error) => {
      page.result = error.message;
    },
  );
});
