import { base } from "./part.js";

browser.runtime.onMessage.addListener((_message, _sender, answer) => {
  fetch(browser.runtime.getURL("_app/page.html")).then(({ status }) => answer(`${base} ${status}`));
  return true;
});
