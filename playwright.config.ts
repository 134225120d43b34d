import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { locateBrowser } from "./src/playwright/find-browser.js";
import type { ExtensionTestOptions, ExtensionWorkerArgs } from "./src/playwright/test.js";

const current = ["chromium", "firefox", "thunderbird"];
const older = ["chromium-150", "firefox-140", "thunderbird-140", "chromium-120", "firefox-115", "thunderbird-115"];

// COMPAT_BROWSERS=all adds the older browsers that are installed; a list of names, by commas, runs exactly those.
const wanted = process.env.COMPAT_BROWSERS;
const names =
  wanted === "all"
    ? [...current, ...older.filter((name) => locateBrowser(name))]
    : (wanted?.split(",").map((name) => name.trim()) ?? current);

export default defineConfig<ExtensionTestOptions, ExtensionWorkerArgs>({
  testDir: "test/e2e",
  outputDir: "test-results",
  // Browsers wait more than they work: two side by side take little longer than one.
  workers: Math.min(2, availableParallelism()),
  retries: 0,
  timeout: 60_000,
  // As long as the fixture waits, and longer: windows and panels take their time on a busy machine.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["./src/playwright/browser-summary.ts"]],
  projects: names.map((name) => ({ name })),
});
