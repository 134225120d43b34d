import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type BrowserContext, chromium } from "@playwright/test";
import { copyExtension } from "../copy-extension.js";
import { createEvaluator } from "../evaluator.js";
import { findBrowser } from "../find-browser.js";
import { pageUrl } from "../page-url.js";
import { poll } from "../poll.js";
import type { ContentPage, LaunchOptions, LogEntry, RunningExtension } from "../running-extension.js";
import { createTemporaryFolder, removeFolderInUse, removeTemporaryFolder } from "../temporary-folder.js";
import { pageDocument, targetDocument } from "./chromium-pages.js";
import { collectLogs } from "./collect-logs.js";
import { contentWorld } from "./content-world.js";
import { chromiumExtensionId } from "./extension-id.js";
import { readManifest } from "./read-manifest.js";
import { type Target, Targets } from "./targets.js";
import { WorkerControl } from "./worker-control.js";

type Preferences = NonNullable<LaunchOptions["preferences"]>;

function writePreferences(profile: string, preferences: Preferences): void {
  const tree: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(preferences)) {
    const keys = name.split(".");
    const last = keys.pop() ?? name;
    let place = tree;
    for (const key of keys) {
      place[key] ??= {};
      place = place[key] as Record<string, unknown>;
    }
    place[last] = value;
  }
  mkdirSync(path.join(profile, "Default"), { recursive: true });
  writeFileSync(path.join(profile, "Default", "Preferences"), JSON.stringify(tree));
}

/** Starts Chromium with the extension; without a window, in its headless mode that has the whole browser. */
export async function launchChromium(options: LaunchOptions): Promise<RunningExtension> {
  const {
    extensionPath,
    extraExtensions = [],
    preferences,
    args = [],
    env = {},
    headless = true,
    endOnSignals = true,
  } = options;
  const executablePath = options.executablePath ?? findBrowser("chromium");
  const folder = createTemporaryFolder("chromium");
  const profile = options.profile ?? createTemporaryFolder("chromium-profile");
  let context: BrowserContext | undefined;
  let closed: Promise<void> | undefined;
  const closeAll = async () => {
    try {
      await context?.close();
    } finally {
      removeTemporaryFolder(folder);
      if (options.profile === undefined) await removeFolderInUse(profile);
    }
  };
  const close = () => {
    closed ??= closeAll();
    return closed;
  };

  try {
    const copies = [extensionPath, ...extraExtensions].map((from, index) => {
      const to = path.join(folder, `${index}`);
      copyExtension(from, to);
      const id = chromiumExtensionId(to, readManifest(to).key);
      return { from, to, id, origin: `chrome-extension://${id}` };
    });
    const [main, ...extras] = copies;
    if (!main) throw new Error("No extension to launch.");
    const { id, origin } = main;
    if (preferences) writePreferences(profile, preferences);
    const folders = copies.map(({ to }) => to).join(",");
    context = await chromium.launchPersistentContext(profile, {
      channel: "chromium",
      executablePath,
      headless,
      handleSIGINT: endOnSignals,
      handleSIGTERM: endOnSignals,
      handleSIGHUP: endOnSignals,
      viewport: null,
      env: { ...(process.env as Record<string, string>), ...env },
      args: [
        // Before Chromium 132, plain --headless is another program, without extensions.
        ...(headless ? ["--headless=new"] : []),
        "--no-sandbox",
        `--load-extension=${folders}`,
        `--disable-extensions-except=${folders}`,
        "--enable-unsafe-extension-debugging",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        ...args,
      ],
    });
    const live = context;
    const ended = new Promise<void>((resolve) => live.once("close", () => resolve()));
    const browser = live.browser();
    if (!browser) throw new Error("Playwright gave no browser object. Use @playwright/test 1.55 or later.");
    const cdp = await browser.newBrowserCDPSession();
    const targets = new Targets(cdp);
    const logs: LogEntry[] = [];
    await collectLogs(cdp, targets, origin, logs);
    const worker = new WorkerControl(live, origin);

    const hasBackground = () => readManifest(main.to).background !== undefined;
    const isWorker = () => readManifest(main.to).background?.service_worker !== undefined;
    const backgroundUrl = () => {
      const { service_worker, page } = readManifest(main.to).background ?? {};
      return new URL(service_worker ?? page ?? "_generated_background_page.html", `${origin}/`).href;
    };
    const backgroundTarget = async (): Promise<Target | undefined> => {
      const types = isWorker() ? ["service_worker"] : ["background_page"];
      const url = backgroundUrl();
      return (await targets.ofOrigin(origin)).find((target) => types.includes(target.type) && target.url === url);
    };
    const started = async (otherThan?: string) => {
      if (!hasBackground()) return;
      await poll(
        async () => {
          const target = await backgroundTarget();
          if (!target || target.targetId === otherThan) return false;
          return !isWorker() || (await worker.running()) !== undefined;
        },
        { what: `the background of ${id} to start`, timeout: 15_000 },
      );
    };
    const stopped = () => poll(async () => (await targets.ofOrigin(origin)).length === 0, { what: `${id} to stop` });
    const wake = async () => {
      if (!hasBackground()) throw new Error(`${extensionPath} has no background.`);
      if (await backgroundTarget()) return started();
      if (!isWorker()) throw new Error("Chromium starts an ended event page only for one of its events.");
      await worker.start();
      await started();
    };
    const background = createEvaluator(`the background of ${id}`, async (expression) => {
      await wake();
      const run = async () => {
        const target = await backgroundTarget();
        if (!target) throw new Error(`The background of ${id} ended before the function ran.`);
        return (await targets.session(target.targetId)).evaluate(expression);
      };
      return isWorker() ? worker.whileRunning(run) : run();
    });

    /** Runs a function on the browser's own page about extensions, which may do what its buttons do. */
    const onExtensionsPage = async (expression: string): Promise<void> => {
      const page = await live.newPage();
      try {
        await page.goto("chrome://extensions");
        await page.evaluate(expression);
      } finally {
        await page.close();
      }
    };
    const clickToolbarButton = async () => {
      const visible = async () => {
        for (const page of live.pages().reverse()) {
          if ((await page.evaluate("document.visibilityState").catch(() => "")) === "visible") return page.url();
        }
        return "";
      };
      const url = await visible();
      const tabs = (await targets.list()).filter(({ type }) => type === "tab");
      const tab = tabs.find((candidate) => candidate.url === url) ?? tabs[0];
      if (!tab) throw new Error("Chromium has no open tab whose toolbar could be used.");
      try {
        // Playwright's list of commands is older than this one.
        await cdp.send("Extensions.triggerAction" as "Target.getTargets", { id, targetId: tab.targetId } as object);
      } catch (error) {
        if (!/wasn't found/.test(String(error))) throw error;
        await pressWithoutCommand();
      }
    };
    // Older Chromium has no command for it: what the button does is done from the background.
    const pressWithoutCommand = () =>
      background.evaluate(async () => {
        interface Action {
          getPopup(details: object): Promise<string>;
          openPopup(): Promise<void>;
          onClicked: { dispatch(tab: unknown): void };
        }
        const { chrome } = globalThis as unknown as {
          chrome: { action: Action; tabs: { query(details: object): Promise<{ id: number }[]> } };
        };
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        if (await chrome.action.getPopup({ tabId: tab?.id })) await chrome.action.openPopup();
        else chrome.action.onClicked.dispatch(tab);
      });

    const loaded = async () => {
      const info = `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(id)})`;
      if (hasBackground() && (await Promise.race([started().then(() => true), sleep(3000, false)]))) return;
      await onExtensionsPage(info);
      await started();
    };
    await loaded().catch(async (error: unknown) => {
      // Loading it again by a command makes Chromium say why it refuses the extension.
      const load = { path: main.to } as object;
      const refused = await cdp.send("Extensions.loadUnpacked" as "Target.getTargets", load).then(
        () => undefined,
        (reason: Error) => (/wasn't found/.test(reason.message) ? undefined : reason.message),
      );
      const silent = `${error instanceof Error ? error.message : error} (this version tells no reason for a refused manifest)`;
      const reasons = [refused ?? silent, ...logs.map(({ text }) => text)];
      throw new Error(`chromium did not start the extension ${main.from}: ${reasons.join("\n")}`);
    });
    return {
      browser: "chromium",
      version: browser.version(),
      id,
      origin,
      extras,
      logs,
      cdp,
      ended,
      background: {
        ...background,
        state: async () => ((await backgroundTarget()) ? "running" : "stopped"),
        wake,
      },
      async endBackground() {
        const target = await backgroundTarget();
        if (!target) return;
        if (isWorker()) await worker.stop();
        else await cdp.send("Target.closeTarget", { targetId: target.targetId });
        // An event may have started it again at once.
        const isOver = async () =>
          !(await backgroundTarget()) || (isWorker() && (await worker.running()) !== undefined);
        await poll(isOver, { what: `the background of ${id} to end` });
      },
      async open(target) {
        const url = pageUrl(origin, main.to, target);
        const page = await live.newPage();
        await page.goto(url);
        return pageDocument(page);
      },
      async content(url): Promise<ContentPage> {
        const page = await live.newPage();
        await page.goto(url);
        const web = pageDocument(page);
        const world = await contentWorld(live, page, origin);
        return { ...world, page: web, url: web.url, screenshot: web.screenshot, close: web.close };
      },
      async contexts() {
        const kindOf = async ({ type, url, targetId }: Target): Promise<string> => {
          if (url === backgroundUrl() && (type === "service_worker" || type === "background_page")) return "background";
          if (type === "background_page") return "offscreen";
          const window = await cdp.send("Browser.getWindowForTarget", { targetId }).catch(() => undefined);
          return window ? "tab" : "popup";
        };
        const found = await targets.ofOrigin(origin);
        return Promise.all(found.map(async (target) => ({ url: target.url, kind: await kindOf(target) })));
      },
      async view(urlPart) {
        const target = await poll(
          async () =>
            (await targets.ofOrigin(origin)).find(
              ({ type, url }) => type !== "service_worker" && url.includes(urlPart),
            ),
          { what: `a document of ${id} whose URL contains ${urlPart}` },
        );
        const page = live.pages().find((candidate) => candidate.url() === target.url);
        const view = page
          ? pageDocument(page)
          : targetDocument(cdp, await targets.session(target.targetId), target.url);
        // A popup is listed before its document replaces the empty one.
        await view.waitFor((part) => document.readyState === "complete" && document.URL.includes(part), urlPart);
        return view;
      },
      clickToolbarButton,
      async grantPermissions() {
        throw new Error(
          "Chromium grants optional permissions only through its own dialog. List them in the manifest's permissions in the test build.",
        );
      },
      async reload() {
        const before = await backgroundTarget();
        copyExtension(main.from, main.to);
        // Without developer mode, Chromium disables an unpacked extension that is reloaded.
        await onExtensionsPage(
          `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
            .then(() => chrome.developerPrivate.reload(${JSON.stringify(id)}, { failQuietly: true }))`,
        );
        await started(before?.targetId);
      },
      async setEnabled(enabled) {
        await onExtensionsPage(`chrome.management.setEnabled(${JSON.stringify(id)}, ${enabled})`);
        if (enabled) return started();
        await stopped();
      },
      async uninstall() {
        // The browser's own commands refuse extensions of --load-extension, or ask in a dialog; this one does neither.
        // It ends the worker that it runs in, so there may be no answer.
        const asked = background.evaluate(() => {
          const { chrome } = self as unknown as { chrome: { management: { uninstallSelf(): Promise<void> } } };
          return chrome.management.uninstallSelf();
        });
        await Promise.race([asked.catch(() => undefined), stopped()]);
        await stopped();
      },
      async inBrowser() {
        throw new Error("Chromium has no privileged scope to evaluate in. Use the browser-level CDP session `cdp`.");
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
