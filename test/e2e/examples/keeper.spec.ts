import {
  closeTab,
  keepTabs,
  newestWindow,
  openPopup,
  remindLater,
  remindNow,
} from "../../../scripts/demo/drive-keeper.js";
import { answerNotification, openWebPage } from "../../../scripts/demo/user-acts.js";
import { type ExtensionPage, expect, test } from "../../../src/playwright/index.js";
import type { Browser } from "../../../src/types/browser.js";
import { type Launched, lacks, launchExample } from "./launch-example.js";

declare const chrome: Browser;

let example: Launched;
let popup: ExtensionPage;
test.beforeEach(async ({ target }, info) => {
  example = await launchExample("tab-keeper", target, info);
  for (const name of ["trees", "birds", "tides"]) await openWebPage(example.extension, `${example.web.origin}/${name}`);
  popup = await openPopup(example.extension);
  expect(await keepTabs(popup, "Nature")).toBe("3 tabs");
});
test.afterEach(async () => {
  await example?.close();
});

test("a reminder comes although the background has ended, and an answer to it opens the tabs", async () => {
  const { extension } = example;
  expect(await remindLater(popup)).toMatch(/^3 tabs · reminder \w+ \d\d:\d\d$/);
  await popup.close();
  const id = await remindNow(extension);
  await answerNotification(extension, id);
  expect(await newestWindow(extension, 2)).toBe("trees, birds, tides");
});

test("a set that is forgotten takes its reminder with it", async () => {
  const { extension } = example;
  await remindLater(popup);
  await popup.close();
  const id = await remindNow(extension);
  await extension.endBackground();
  const page = await extension.open("popup.html");
  await page.click(".forget");
  await page.waitFor((shown) => chrome.notifications.getAll().then((all) => !(shown in all)), id);
  await page.waitFor(() => !document.querySelector("#sets li"));
});

test("a tab that was closed is opened again", async () => {
  const { built, extension, web } = example;
  test.skip(lacks(built, "sessions.getRecentlyClosed"), "Nothing emulates sessions here yet.");
  await popup.close();
  await closeTab(extension, `${web.origin}/tides`);
  const again = await openPopup(extension);
  await again.click("#recent button");
  expect((await newestWindow(extension, 1)).split(", ").sort()).toEqual(["birds", "tides", "trees"]);
});
