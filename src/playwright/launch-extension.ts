import { launchChromium } from "./chromium/launch-chromium.js";
import { launchGecko } from "./gecko/launch-gecko.js";
import type { LaunchOptions, RunningExtension } from "./running-extension.js";

/**
 * Starts a real browser with the extension, without a window unless asked, and resolves when its background has started.
 *
 * @throws when the browser is not installed, or refuses the extension, with the browser's own reason
 */
export function launchExtension(options: LaunchOptions): Promise<RunningExtension> {
  return options.browser === "chromium" ? launchChromium(options) : launchGecko(options);
}
