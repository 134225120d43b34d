import { setTimeout as sleep } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { Targets } from "../../src/playwright/chromium/targets.js";
import { findBrowser } from "../../src/playwright/index.js";
import { poll } from "../../src/playwright/poll.js";
import { createTemporaryFolder, removeTemporaryFolder } from "../../src/playwright/temporary-folder.js";
import type { Report, Trial, TryBrowser } from "./try-browser.js";
import type { Web } from "./web-server.js";

interface ExtensionInfo {
  manifestErrors: { message: string }[];
  runtimeErrors: { severity: "LOG" | "WARN" | "ERROR"; message: string; source: string; occurrences: number }[];
}

const LIST = "chrome://extensions/";

/** A running Chromium. Its own list of each extension's errors says whose they are. */
export async function startChromiumBrowser(web: Web): Promise<TryBrowser> {
  const profile = createTemporaryFolder("chromium-try");
  const rules = `MAP *:80 127.0.0.1:${web.httpPort},MAP *:443 127.0.0.1:${web.httpsPort},MAP * 127.0.0.1`;
  const context = await chromium.launchPersistentContext(profile, {
    channel: "chromium",
    executablePath: findBrowser("chromium"),
    headless: true,
    viewport: null,
    ignoreHTTPSErrors: true,
    geolocation: { latitude: 52.5, longitude: 13.4 },
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      "--no-sandbox",
      "--enable-unsafe-extension-debugging",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--ignore-certificate-errors",
      "--use-fake-ui-for-media-stream",
      "--use-fake-device-for-media-stream",
      `--host-resolver-rules=${rules}`,
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error("Playwright gave no browser object.");
  const cdp = await browser.newBrowserCDPSession();
  // Playwright's list of commands is older than these.
  const send = (method: string, parameters: object) =>
    cdp.send(method as "Target.getTargets", parameters as object) as Promise<unknown>;
  const targets = new Targets(cdp);
  const list = await context.newPage();
  await list.goto(LIST);
  // Chromium shows an extension's options in this tab, also while it is being led back.
  const inList = async <Result>(expression: string): Promise<Result> => {
    const ask = () => list.evaluate(`chrome.developerPrivate.${expression}`) as Promise<Result>;
    const askAgain = async () => {
      if (list.url() !== LIST) await list.goto(LIST);
      return { answer: await ask() };
    };
    return ask().catch(async () => (await poll(askAgain, { what: `developerPrivate.${expression}` })).answer);
  };
  await inList("updateProfileConfiguration({ inDeveloperMode: true })");
  await send("Browser.grantPermissions", {
    permissions: ["geolocation", "notifications", "audioCapture", "videoCapture"],
  });

  const trialOf = (id: string, manifest: Record<string, unknown>): Trial => {
    const origin = `chrome-extension://${id}`;
    const seen = new Map<string, number>();
    const nothing: ExtensionInfo = { manifestErrors: [], runtimeErrors: [] };
    // The list has no themes, which run nothing.
    const info = async () =>
      "theme" in manifest ? nothing : inList<ExtensionInfo>(`getExtensionInfo(${JSON.stringify(id)})`);
    const fresh = async (): Promise<[string, number, Report][]> => {
      const { manifestErrors, runtimeErrors } = await info();
      const manifestReports = manifestErrors.map(({ message }): [string, number, Report] => [
        message,
        1,
        { level: /service worker|could not load/i.test(message) ? "error" : "warning", text: message },
      ]);
      const runtime = runtimeErrors.map(({ severity, message, source, occurrences }): [string, number, Report] => [
        `${message} ${source}`,
        occurrences,
        { level: severity === "ERROR" ? "error" : "warning", text: `${message} (${source})` },
      ]);
      return [...manifestReports, ...runtime].filter(([key, times]) => (seen.get(key) ?? 0) < times);
    };
    return {
      origin,
      async started() {
        if (!manifest.background) return;
        const running = async () => (await targets.ofOrigin(origin)).length > 0 || (await fresh()).length > 0;
        await poll(running, { what: "the background", timeout: 5000 }).catch(() => undefined);
      },
      async reports() {
        const found = await fresh();
        for (const [key, times] of found) seen.set(key, times);
        return found.map(([, , report]) => report);
      },
      count: async () => (await fresh()).reduce((sum, [, times]) => sum + times, 0),
      async open(url) {
        const page = await context.newPage();
        page.on("dialog", (dialog) => void dialog.dismiss().catch(() => undefined));
        await page.goto(url, { timeout: 5000 }).catch(() => undefined);
      },
      async click() {
        const page = context.pages().findLast((candidate) => candidate !== list && !candidate.isClosed());
        await page?.bringToFront();
        const tabs = (await targets.list()).filter(({ type }) => type === "tab");
        const tab = tabs.find(({ url }) => url === page?.url()) ?? tabs[0];
        await send("Extensions.triggerAction", { id, targetId: tab?.targetId });
      },
      async end() {
        await Promise.race([send("Extensions.uninstall", { id }).catch(() => undefined), sleep(5000)]);
        const closing = context.pages().filter((page) => page !== list);
        await Promise.race([Promise.allSettled(closing.map((page) => page.close())), sleep(5000)]);
      },
    };
  };

  return {
    version: browser.version(),
    async install(folder, manifest) {
      try {
        const { id } = (await send("Extensions.loadUnpacked", { path: folder })) as { id: string };
        return trialOf(id, manifest);
      } catch (error) {
        return {
          refused: [
            error instanceof Error ? error.message.replace(/^.*Protocol error \([^)]*\): /, "") : String(error),
          ],
        };
      }
    },
    async close() {
      await context.close();
      removeTemporaryFolder(profile);
    },
  };
}
