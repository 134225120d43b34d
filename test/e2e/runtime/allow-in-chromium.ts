import { Targets } from "../../../src/playwright/chromium/targets.js";
import { expect, type RunningExtension } from "../../../src/playwright/index.js";

/** What a user of Chromium switches on for one extension, on the browser's page about extensions. */
interface Switches {
  readonly userScriptsAccess?: boolean;
  readonly incognitoAccess?: boolean;
}

/** Switches these on, as the user would; Chromium loads the extension again for some of them. */
export async function allowInChromium({ cdp, id }: RunningExtension, switches: Switches): Promise<void> {
  if (!cdp) throw new Error("Only Chromium has these switches.");
  const { targetId } = await cdp.send("Target.createTarget", { url: "chrome://extensions" });
  const page = await new Targets(cdp).session(targetId);
  const update = JSON.stringify({ extensionId: id, ...switches });
  try {
    await expect.poll(() => page.evaluate("typeof chrome.developerPrivate")).toBe("object");
    await page.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`);
    await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${update})`);
  } finally {
    await cdp.send("Target.closeTarget", { targetId });
  }
}
