import { test as base, type PlaywrightTestArgs, type PlaywrightWorkerArgs, type TestType } from "@playwright/test";
import { browserOf, findBrowser } from "./find-browser.js";
import { launchExtension } from "./launch-extension.js";
import type { LaunchOptions, RunningExtension } from "./running-extension.js";

/** What `test.use` and a project's `use` set. */
export interface ExtensionTestOptions {
  /** Folder of the unpacked extension under test; or one per browser, since builds differ. */
  extensionPath: string | Partial<Record<LaunchOptions["browser"], string>>;
  /** Further extensions that run beside it. */
  extraExtensions: string[];
  /**
   * `shared` (default): the tests of a worker with the same options use one running extension, which saves the start
   * of a browser for each. `fresh`: each test gets its own; for tests that change state that others could see.
   */
  isolation: "shared" | "fresh";
  /** Preferences, arguments and the rest of `launchExtension`'s options. */
  launch: Partial<Omit<LaunchOptions, "browser" | "extensionPath" | "extraExtensions">>;
}

interface SharedExtensions {
  get(options: LaunchOptions): Promise<RunningExtension>;
}

export interface ExtensionTestArgs {
  /** The extension, running in the project's browser. */
  extension: RunningExtension;
}

export interface ExtensionWorkerArgs {
  /**
   * The browser to drive: `chromium`, `firefox`, `thunderbird`, or an older one of `.browsers`, such as `firefox-140`.
   * Default: the project's name.
   */
  target: string;
  sharedExtensions: SharedExtensions;
}

type ExtensionTest = TestType<
  PlaywrightTestArgs & ExtensionTestOptions & ExtensionTestArgs,
  PlaywrightWorkerArgs & ExtensionWorkerArgs
>;

function createSharedExtensions(): SharedExtensions & { close(): Promise<void> } {
  let current: { key: string; extension: Promise<RunningExtension> } | undefined;
  const close = async () => {
    const ended = current;
    current = undefined;
    // A browser that did not start has cleaned up and told its test already.
    await ended?.extension.then(
      (extension) => extension.close(),
      () => undefined,
    );
  };
  return {
    close,
    async get(options) {
      const key = JSON.stringify(options);
      if (current?.key !== key) {
        await close();
        current = { key, extension: launchExtension(options) };
      }
      const extension = (current as { extension: Promise<RunningExtension> }).extension;
      // One failed start must not fail every later test.
      extension.catch(() => {
        current = undefined;
      });
      return extension;
    },
  };
}

/**
 * Playwright's `test` with an `extension` that runs in the project's real browser.
 *
 * @see https://playwright.dev/docs/test-fixtures
 */
export const test: ExtensionTest = base.extend<ExtensionTestOptions & ExtensionTestArgs, ExtensionWorkerArgs>({
  extensionPath: ["", { option: true }],
  extraExtensions: [[], { option: true }],
  isolation: ["shared", { option: true }],
  launch: [{}, { option: true }],
  target: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use, workerInfo) => {
      await use(workerInfo.project.name);
    },
    { option: true, scope: "worker" },
  ],
  sharedExtensions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const shared = createSharedExtensions();
      await use(shared);
      await shared.close();
    },
    { scope: "worker" },
  ],
  extension: async ({ extensionPath, extraExtensions, isolation, launch, target, sharedExtensions }, use, testInfo) => {
    const browser = browserOf(target);
    if (!browser) {
      throw new Error(
        `"${target}" names no browser. Call the project chromium, firefox or thunderbird, or set use.target.`,
      );
    }
    const folder = typeof extensionPath === "string" ? extensionPath : extensionPath[browser];
    if (!folder) throw new Error(`No extensionPath for ${browser}. Set it in the project's use, or with test.use().`);
    const options: LaunchOptions = {
      executablePath: findBrowser(target),
      ...launch,
      browser,
      extensionPath: folder,
      extraExtensions,
    };
    const extension = isolation === "fresh" ? await launchExtension(options) : await sharedExtensions.get(options);
    testInfo.annotations.push({ type: "browser", description: `${target} ${extension.version}` });
    const firstLog = extension.logs.length;
    try {
      await use(extension);
    } finally {
      if (testInfo.status !== testInfo.expectedStatus) {
        const lines = extension.logs.slice(firstLog).map(({ source, level, text }) => `${source} ${level}: ${text}`);
        await testInfo.attach("console", { body: lines.join("\n"), contentType: "text/plain" });
      }
      if (isolation === "fresh") await extension.close();
    }
  },
});

export { expect } from "@playwright/test";
