import { findBrowser } from "../../../src/playwright/find-browser.js";
import { expect, launchExtension, type RunningExtension, test } from "../../../src/playwright/index.js";
import { serveWebPage } from "../fixture/web-page.js";
import { buildMenusExtension } from "./extension/build.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const chrome: any;

/** Opens the menu of the page or message that a browser element shows; does nothing before there is one. */
const IN_PAGE = `(() => {
  if (content.document.readyState !== "complete" || content.document.URL === "about:blank") return;
  if (content.synthesizeMouseEvent) {
    const mouse = { button: 2, buttons: 0, clickCount: 1, modifiers: 0, inputSource: 1 };
    content.synthesizeMouseEvent("contextmenu", 15, 15, mouse, { isDOMEventSynthesized: false });
  } else {
    content.windowUtils.sendMouseEvent("contextmenu", 15, 15, 2, 1, 0, false, 0, 1, false, false, 0);
  }
})()`;
const pressIn = (browser: string) =>
  `${browser}.messageManager.loadFrameScript("data:,${encodeURIComponent(IN_PAGE)}", false)`;

/** Longer than one press is waited for. */
const PATIENCE = { timeout: 15_000 };

/** What a user presses, in the tab that is selected: `inner` is the document inside it that Thunderbird draws. */
const PRESSES = {
  "a content tab": pressIn("tab.browser"),
  "a message": pressIn("inner.getMessagePaneBrowser()"),
  "the folders": `inner.document.querySelector("#folderTree li li .container")?.dispatchEvent(
    new inner.MouseEvent("contextmenu", { bubbles: true, cancelable: true, button: 2 }))`,
};

/** The extension's items in the menu that opens; null when none opens, because the place is not drawn yet. */
const itemsIn = ({ inBrowser }: RunningExtension, place: keyof typeof PRESSES): Promise<string[] | null> =>
  inBrowser(`new Promise((resolve) => {
    const tab = window.document.getElementById("tabmail").selectedTab;
    const inner = tab.chromeBrowser?.contentWindow;
    const windows = [window, inner].filter(Boolean);
    const end = (items) => {
      for (const each of windows) each.removeEventListener("popupshown", read, true);
      window.clearTimeout(timer);
      resolve(items);
    };
    const read = ({ target }) => {
      if (target.localName !== "menupopup") return;
      const items = [...target.querySelectorAll('menuitem[id^="menus_compat_test-menuitem"]')];
      const labels = items.map((item) => item.getAttribute("label"));
      target.addEventListener("popuphidden", () => end(labels), { once: true });
      target.hidePopup();
    };
    const timer = window.setTimeout(end, 2000, null);
    for (const each of windows) each.addEventListener("popupshown", read, true);
    ${PRESSES[place]};
  })`);

test("items of pages show in content tabs and messages, and nowhere else in Thunderbird", async ({ target }, info) => {
  test.skip(!target.startsWith("thunderbird"), "The other browsers show nothing but pages.");
  const extensionPath = await buildMenusExtension(info.outputPath("extension"), "thunderbird");
  const executablePath = findBrowser(target);
  const extension = await launchExtension({ browser: "thunderbird", executablePath, extensionPath });
  const site = await serveWebPage("<!doctype html><title>Web page</title>");
  try {
    // An item that belongs to folders shows that their menu asks the extension, too.
    await extension.background.evaluate((url) => {
      chrome.menus.create({ id: "folders", title: "Folders", contexts: ["folder_pane"] });
      return chrome.tabs.create({ url });
    }, site.url);
    const ofPages = ["Save '%s'", "Loud"];
    await expect.poll(() => itemsIn(extension, "a content tab"), PATIENCE).toEqual(ofPages);

    await extension.background.evaluate(async () => {
      const lines = ["From: a@example.com", "Subject: Hello", "Content-Type: text/plain", "", "Text", ""];
      const file = new File([lines.join("\r\n")], "compat-menus.eml", { type: "message/rfc822" });
      await chrome.messageDisplay.open({ file, location: "tab" });
    });
    await expect.poll(() => itemsIn(extension, "a message"), PATIENCE).toEqual(ofPages);

    await extension.inBrowser(`(() => {
      const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
      MailServices.accounts.createLocalMailAccount();
      window.document.getElementById("tabmail").switchToTab(0);
    })()`);
    await expect.poll(() => itemsIn(extension, "the folders"), PATIENCE).toEqual(["Folders"]);
  } finally {
    await extension.close();
    site.close();
  }
});
