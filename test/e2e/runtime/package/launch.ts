import type { TestInfo } from "@playwright/test";
import { browserOf, findBrowser } from "../../../../src/playwright/find-browser.js";
import { type LaunchOptions, launchExtension, type RunningExtension } from "../../../../src/playwright/index.js";
import { buildPackageExtension, type Wishes } from "./build.js";

/** Starts the extension in the project's browser, built as wished, and ends it after the test's body. */
export async function withExtension(
  target: string,
  info: TestInfo,
  { wishes, ...options }: { wishes?: Wishes } & Partial<LaunchOptions>,
  act: (extension: RunningExtension, folder: string) => Promise<void>,
): Promise<void> {
  const browser = browserOf(target);
  if (!browser) throw new Error(`${target} is no browser.`);
  const folder = buildPackageExtension(info.outputPath("package"), browser, wishes);
  const extension = await launchExtension({
    browser,
    executablePath: findBrowser(target),
    ...options,
    extensionPath: folder,
  });
  try {
    await act(extension, folder);
  } finally {
    await extension.close();
  }
}
