import type { ExtensionPage, RunningExtension } from "../../src/playwright/index.js";
import type { Browser } from "../../src/types/browser.js";
import type { Drive } from "./drive.js";
import { openWebPage, pressShortcut, saveSelection } from "./user-acts.js";

declare const chrome: Browser;

/** The texts of the notes that the panel shows, newest first. */
export const notesIn = (panel: ExtensionPage): Promise<string[]> =>
  panel.evaluate(() => [...document.querySelectorAll("#notes li > p")].map(({ textContent }) => textContent ?? ""));

/** Waits until the newest note in the panel is this one, and tells how many there are. */
export async function newestNote(panel: ExtensionPage, text: string): Promise<string> {
  await panel.waitFor((wanted) => document.querySelector("#notes li > p")?.textContent === wanted, text);
  const { length } = await notesIn(panel);
  return `${length} note${length === 1 ? "" : "s"}`;
}

/** Writes a note in the panel, and resolves when the panel shows it. */
export async function writeNote(panel: ExtensionPage, text: string): Promise<string> {
  await panel.evaluate((typed) => {
    const field = document.querySelector("textarea") as HTMLTextAreaElement;
    field.value = typed;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
  await panel.click("#add");
  return newestNote(panel, text);
}

/** Opens the panel with the toolbar button. */
export async function openPanel(extension: RunningExtension): Promise<ExtensionPage> {
  await extension.clickToolbarButton();
  return extension.view("panel.html");
}

/** Uses the notebook as its user would, and takes a picture. */
export const driveNotebook: Drive = async ({ extension, web, picture, steps }) => {
  const page = { url: `${web}/trees`, title: "How trees drink" };
  await openWebPage(extension, page.url);
  let panel: ExtensionPage | undefined;
  const open = async () => {
    panel = await openPanel(extension);
    return panel.evaluate(() => `${document.title}, ${innerWidth} pixels wide`);
  };
  await steps.take("a click on the button opens the panel", open, "sidePanel.setPanelBehavior");
  const notebook = panel ?? (await extension.open("panel.html"));
  await steps.take("a note is written", () => writeNote(notebook, "Ask the library for the book about forests."));
  const save = async () => {
    const text = "A tall tree lifts hundreds of litres of water a day, without a pump.";
    await saveSelection(extension, "selection", text, page);
    return newestNote(notebook, text);
  };
  await steps.take("selected text is saved by the context menu", save, "contextMenus.create");
  await steps.take("the shortcut wakes an ended background", async () => {
    await extension.endBackground();
    await pressShortcut(extension, "note-page", page);
    return newestNote(notebook, panel ? page.title : "Notebook");
  });
  await steps.take("the button counts the notes", async () => {
    const count = await notebook.evaluate(() => chrome.action.getBadgeText({}));
    return `its badge says ${count}`;
  });
  await notebook.screenshot({ path: picture });
};
