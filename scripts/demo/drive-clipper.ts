import type { ExtensionPage, RunningExtension } from "../../src/playwright/index.js";
import type { Browser } from "../../src/types/browser.js";
import type { Drive } from "./drive.js";
import { openWebPage } from "./user-acts.js";

declare const chrome: Browser;

/** What the popup's first clip shows below its title. */
export const factsIn = (popup: ExtensionPage): Promise<string> =>
  popup.waitFor(() => document.querySelector("#clips li .facts")?.textContent ?? "");

/** Opens the popup over the page in front and clips it. */
export async function clipPage(extension: RunningExtension): Promise<ExtensionPage> {
  await extension.clickToolbarButton();
  const popup = await extension.view("popup.html");
  await popup.click("#clip");
  await popup.waitFor(() => document.querySelector("#status")?.textContent);
  const said = await popup.evaluate(() => document.querySelector("#status")?.textContent ?? "");
  if (said !== "Clipped.") throw new Error(said);
  return popup;
}

/** Uses the clipper as its user would, and takes a picture. */
export const driveClipper: Drive = async ({ extension, web, picture, steps }) => {
  await openWebPage(extension, `${web}/trees`);
  let popup: ExtensionPage | undefined;
  await steps.take("the popup clips the page, parsed in an offscreen document", async () => {
    popup = await clipPage(extension);
    return factsIn(popup);
  });
  await steps.take("the offscreen document is closed again", async () => {
    const open = await extension.background.evaluate(() => chrome.offscreen.hasDocument());
    if (open) throw new Error("it is still open");
    return "none is open";
  });
  const clips = popup ?? (await extension.open("popup.html"));
  await steps.take("the clip is downloaded", async () => {
    await clips.click(".download");
    await clips.waitFor(() => document.querySelector("#status")?.textContent?.startsWith("Downloaded"));
    const [file] = await extension.background.evaluate(() => chrome.downloads.search({}));
    return file ? `${file.state}, ${file.fileSize} bytes` : "no file";
  });
  await steps.take("the clip is copied", async () => {
    await clips.click(".copy");
    await clips.waitFor(() => document.querySelector("#status")?.textContent?.startsWith("Copied"));
    return "as Markdown";
  });
  await clips.screenshot({ path: picture });
};
