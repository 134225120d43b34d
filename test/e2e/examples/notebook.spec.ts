import { newestNote, notesIn, openPanel, writeNote } from "../../../scripts/demo/drive-notebook.js";
import { openWebPage, pressShortcut, saveSelection } from "../../../scripts/demo/user-acts.js";
import { expect, test } from "../../../src/playwright/index.js";
import type { Browser } from "../../../src/types/browser.js";
import { type Launched, lacks, launchExample } from "./launch-example.js";

declare const chrome: Browser;

let example: Launched;
test.beforeEach(async ({ target }, info) => {
  example = await launchExample("side-panel-notebook", target, info);
});
test.afterEach(async () => {
  await example?.close();
});

test("the toolbar button opens the panel, where notes are written and removed", async () => {
  const { built, extension } = example;
  test.skip(lacks(built, "sidePanel.setPanelBehavior"), "Nothing emulates sidePanel here yet.");
  const panel = await openPanel(extension);
  expect(await panel.url()).toBe(`${extension.origin}/panel.html`);
  await writeNote(panel, "First");
  await writeNote(panel, "Second");
  await panel.click("li:first-child .remove");
  await newestNote(panel, "First");
  await panel.click("#undo-button");
  await newestNote(panel, "Second");
  expect(await notesIn(panel)).toEqual(["Second", "First"]);
});

test("what is typed while a note is being saved stays", async () => {
  const page = await example.extension.open("panel.html");
  const typed = await page.evaluate(async () => {
    const field = document.querySelector("textarea") as HTMLTextAreaElement;
    const type = (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    };
    type("First");
    (document.querySelector("#add") as HTMLButtonElement).click();
    type("Second");
    // The answer to a message comes after the answer to the one before.
    await chrome.runtime.sendMessage({ type: "add", text: "Another" });
    return field.value;
  });
  expect(typed).toBe("Second");
  await page.click("#add");
  await newestNote(page, "Second");
  await page.waitFor(() => document.querySelector("textarea")?.value === "");
});

test("notes outlive the background, which wakes for the next one", async () => {
  const { extension } = example;
  const page = await extension.open("panel.html");
  await writeNote(page, "Before its end");
  await extension.endBackground();
  await writeNote(page, "After its end");
  expect(await notesIn(page)).toEqual(["After its end", "Before its end"]);
  // The note is shown before the background has counted it.
  await expect.poll(() => page.evaluate(() => chrome.action.getBadgeText({}))).toBe("2");
});

test("the context menu and the shortcut note what lies in front, also when the background has ended", async () => {
  const { built, extension, web } = example;
  test.skip(lacks(built, "contextMenus.create"), "Nothing emulates contextMenus here yet.");
  const front = { url: `${web.origin}/trees`, title: "How trees drink" };
  await openWebPage(extension, front.url);
  await extension.endBackground();
  await saveSelection(extension, "selection", "A tall tree", front);
  await extension.background.waitFor(async () => "notes" in (await chrome.storage.local.get("notes")));
  await extension.endBackground();
  await pressShortcut(extension, "note-page", front);
  // Where nothing tells of the tab, the program asks for the one in front, which is to be the page still.
  await extension.background.waitFor(async () => {
    const { notes } = (await chrome.storage.local.get("notes")) as { notes: unknown[] };
    return notes.length === 2;
  });
  const page = await extension.open("panel.html");
  await newestNote(page, "How trees drink");
  expect(await notesIn(page)).toEqual(["How trees drink", "A tall tree"]);
  expect(await page.evaluate(() => document.querySelector(".about a")?.getAttribute("href"))).toBe(front.url);
});
