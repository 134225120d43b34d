import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import { type BrowserName, expect, launchExtension, test } from "../../../src/playwright/index.js";
import { builtFor } from "./built.js";

declare const chrome: { runtime: { sendMessage(message: string): Promise<unknown> } };

test("a background that was written as a page waits at its top level, and loads a part of itself later", async ({
  target,
}, info) => {
  const extensionPath = info.outputPath("built");
  const inChromium = target.startsWith("chromium");
  // In its older versions Chrome lacks one of the members.
  const built = await builtFor(
    "waiting-page",
    target,
    extensionPath,
    inChromium ? { targets: { chrome: ">=120" } } : {},
  );
  const notes = built.findings.filter(({ rule }) => rule === "background-document").map(({ message }) => message);
  expect(notes).toEqual(inChromium ? [expect.stringContaining("because it uses import(), top-level await;")] : []);
  // A member that refuses must not make the namespace look as if the user had granted it.
  const refused = built.members.find(({ id }) => id === "userScripts.resetWorldConfiguration");
  expect(refused?.grade).toBe(inChromium ? "missing" : "native");
  const browser = browserOf(target) as BrowserName;
  const extension = await launchExtension({ browser, executablePath: findBrowser(target), extensionPath });
  try {
    const page = await extension.open("page.html");
    const ask = () => page.evaluate(() => chrome.runtime.sendMessage("here").catch(({ message }: Error) => message));
    await expect.poll(ask).toBe("here after 0 starts, without user scripts");
    await extension.endBackground();
    // Chromium ends the worker, and the document stays; Gecko ends the page, and starts it again for the message.
    if (inChromium) expect(await ask()).toBe("here after 0 starts, without user scripts");
    expect(extension.logs.filter(({ level, source }) => level === "error" && source !== "browser")).toEqual([]);
  } finally {
    await extension.close();
  }
});
