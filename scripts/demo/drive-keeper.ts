import type { ExtensionPage, RunningExtension } from "../../src/playwright/index.js";
import { poll } from "../../src/playwright/poll.js";
import type { Browser } from "../../src/types/browser.js";
import type { Drive } from "./drive.js";
import { answerNotification, openWebPage } from "./user-acts.js";

declare const chrome: Browser;

/** Keeps the tabs of the window in front under a name, and resolves when the popup shows them. */
export async function keepTabs(popup: ExtensionPage, name: string): Promise<string> {
  await popup.evaluate((text) => {
    (document.querySelector("#name") as HTMLInputElement).value = text;
  }, name);
  await popup.click("#save");
  await popup.waitFor((text) => document.querySelector("#sets strong")?.textContent === text, name);
  return popup.evaluate(() => document.querySelector("#sets .facts")?.textContent ?? "");
}

/** The addresses of the web pages in each window that holds some, in the order in which the windows were opened. */
export const webWindows = (extension: RunningExtension): Promise<string[][]> =>
  extension.background.evaluate(async () => {
    const windows = await chrome.windows.getAll({ populate: true });
    const addresses = windows.map(({ tabs = [] }) =>
      tabs.map(({ url = "" }) => url).filter((url) => /^http:/.test(url)),
    );
    return addresses.filter(({ length }) => length);
  });

/** Waits until as many windows hold three web pages each, and tells those of the newest by their names. */
export async function newestWindow(extension: RunningExtension, count: number): Promise<string> {
  let found: string[][] = [];
  const complete = async () => {
    found = (await webWindows(extension)).filter(({ length }) => length === 3);
    return found.length === count;
  };
  await poll(complete, { what: `${count} windows with three web pages each` });
  return (found.at(-1) ?? []).map((url) => url.split("/").pop()).join(", ");
}

/** Sets a reminder in an hour, as its menu does. */
export async function remindLater(page: ExtensionPage): Promise<string> {
  await page.evaluate(() => {
    const select = document.querySelector(".remind") as HTMLSelectElement;
    select.value = "60";
    select.dispatchEvent(new Event("change"));
  });
  await page.waitFor(() => document.querySelector("#sets .facts")?.textContent?.includes("reminder"));
  return page.evaluate(() => document.querySelector("#sets .facts")?.textContent ?? "");
}

/** Lets the only reminder come now, ends the background before it does, and resolves with the notification's id. */
export async function remindNow(extension: RunningExtension): Promise<string> {
  await extension.background.wake();
  const name = await extension.background.evaluate(async () => {
    const [alarm] = await chrome.alarms.getAll();
    if (!alarm) throw new Error("no reminder is set");
    return alarm.name;
  });
  // On a busy machine the end of the background may take longer than that: then the reminder has come, and comes again.
  for (let due = 0; due <= Date.now(); ) {
    due = await extension.background.evaluate(async (reminder) => {
      const when = Date.now() + 1500;
      await chrome.alarms.create(reminder, { when });
      return when;
    }, name);
    await extension.endBackground();
  }
  const id = name.replace("remind:", "");
  await poll(async () => (await extension.background.state()) === "running", { what: "the reminder" });
  await extension.background.waitFor(async (wanted) => wanted in (await chrome.notifications.getAll()), id);
  return id;
}

/** Opens the popup with the toolbar button. */
export async function openPopup(extension: RunningExtension): Promise<ExtensionPage> {
  await extension.clickToolbarButton();
  const popup = await extension.view("popup.html");
  await popup.waitFor(
    () => document.querySelector("#sets li") || !document.querySelector<HTMLElement>("#empty")?.hidden,
  );
  return popup;
}

/** Closes the first tab that shows a page. */
export async function closeTab(extension: RunningExtension, url: string): Promise<void> {
  await extension.background.evaluate(async (wanted) => {
    const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === wanted);
    await chrome.tabs.remove(tab?.id ?? -1);
  }, url);
}

/** Uses the keeper as its user would, and takes a picture. */
export const driveKeeper: Drive = async ({ extension, web, picture, steps }) => {
  for (const name of ["trees", "birds", "tides"]) await openWebPage(extension, `${web}/${name}`);
  await steps.take("the window's tabs are kept", async () => {
    const popup = await openPopup(extension);
    const kept = await keepTabs(popup, "Nature");
    await popup.close();
    return kept;
  });
  const page = await extension.open("popup.html");
  await steps.take("they open again in a window of their own", async () => {
    await page.click(".open");
    return newestWindow(extension, 2);
  });
  await closeTab(extension, `${extension.origin}/popup.html`);
  await closeTab(extension, `${web}/tides`);
  const popup = await openPopup(extension);
  await steps.take("a reminder is set", () => remindLater(popup));
  await popup.screenshot({ path: picture });
  const reopen = async () => {
    await popup.click("#recent button");
    return newestWindow(extension, 2);
  };
  await steps.take("a tab that was closed is reopened", reopen, "sessions.getRecentlyClosed");
  let id = "";
  await steps.take("the reminder comes although the background has ended", async () => {
    id = await remindNow(extension);
    return "a notification is shown";
  });
  await steps.take("an answer to it opens the tabs", async () => {
    // The tab that was closed is missing where nothing could reopen it.
    const whole = (await webWindows(extension)).filter(({ length }) => length === 3).length;
    await answerNotification(extension, id);
    return newestWindow(extension, whole + 1);
  });
};
