import type { TestInfo } from "@playwright/test";
import { browserOf, findBrowser } from "../../../../src/playwright/find-browser.js";
import {
  type Evaluator,
  type LaunchOptions,
  launchExtension,
  type RunningExtension,
} from "../../../../src/playwright/index.js";
import { buildLifecycleExtension, type Wishes } from "./build.js";
import type { Instruments, Line } from "./diary.js";

/** The browser that a project of the matrix names. */
export function browserFor(target: string) {
  const browser = browserOf(target);
  if (!browser) throw new Error(`${target} is no browser.`);
  return { browser, executablePath: findBrowser(target) };
}

/** Starts the extension that keeps a diary, built as wished. */
export async function launchDiary(
  target: string,
  info: TestInfo,
  { wishes, ...options }: { wishes?: Wishes } & Partial<LaunchOptions> = {},
): Promise<RunningExtension & { readonly folder: string }> {
  const found = browserFor(target);
  const folder = buildLifecycleExtension(info.outputPath("diary"), found.browser, wishes);
  // Chromium keeps a reloaded unpacked extension disabled unless its user is a developer.
  const preferences = found.browser === "chromium" ? { "extensions.ui.developer_mode": true } : {};
  return { ...(await launchExtension({ ...found, preferences, ...options, extensionPath: folder })), folder };
}

/** What the background has written down so far. */
export const diaryOf = (page: Evaluator): Promise<readonly Line[]> =>
  page.evaluate(() => (globalThis as unknown as Instruments).diary());

/** A diary as a list of words: `onInstalled update`, `boot new life`. */
export const inWords = (lines: readonly Line[]): string[] =>
  lines.map(({ event, args: [first] }) => {
    const { reason, version } = (typeof first === "object" && first ? first : {}) as Record<string, string>;
    return [event, reason ?? version ?? first].filter((word) => word !== undefined).join(" ");
  });
