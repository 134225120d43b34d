import type {
  Addon,
  AddonInstall,
  ApplicationWindow,
  Chrome,
  GeckoExtension,
  GeckoView,
  XulBrowser,
} from "./chrome-scope.js";
import type { ConsoleReport } from "./console-reporter.js";
import type { FrameAnswer, FrameRequest } from "./frame-request.js";

/** A console line, with what is needed to say where it came from. */
export interface GeckoLog extends Omit<ConsoleReport, "addon"> {
  addon: string;
  /** It came from a script of an add-on's background document. */
  background: boolean;
}

/** The fixture's part inside the browser. */
export type Agent = ReturnType<typeof createAgent>;

/**
 * Makes the agent. It is sent as its source text and runs in the browser's privileged scope, so it uses nothing but
 * its arguments; `frame` and `process` are the source texts of the scripts that go on to other processes.
 */
export function createAgent(chrome: Chrome, scripts: { frame: string; process: string }) {
  const { ChromeUtils, Services, Ci } = chrome;
  const { ExtensionParent } = ChromeUtils.importESModule<{
    ExtensionParent: {
      GlobalManager: { extensionMap: Map<string, GeckoExtension> };
      apiManager: {
        global: {
          browserActionFor?(
            extension: GeckoExtension,
          ): { triggerAction(window: ApplicationWindow): unknown } | undefined;
        };
      };
    };
  }>("resource://gre/modules/ExtensionParent.sys.mjs");
  const { AddonManager } = ChromeUtils.importESModule<{
    AddonManager: {
      installTemporaryAddon(file: unknown): Promise<Addon>;
      getInstallForFile(file: unknown): Promise<AddonInstall | null>;
      getAddonByID(id: string): Promise<Addon | null>;
    };
  }>("resource://gre/modules/AddonManager.sys.mjs");
  const { ExtensionPermissions } = ChromeUtils.importESModule<{
    ExtensionPermissions: { add(id: string, permissions: object, emitter: GeckoExtension): Promise<void> };
  }>("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { FileUtils } = ChromeUtils.importESModule<{ FileUtils: { File: new (path: string) => unknown } }>(
    "resource://gre/modules/FileUtils.sys.mjs",
  );
  const { setTimeout } = ChromeUtils.importESModule<{ setTimeout(run: () => void, delay: number): number }>(
    "resource://gre/modules/Timer.sys.mjs",
  );

  const handles = new Map<number, XulBrowser>();
  let count = 0;
  const logs: GeckoLog[] = [];
  let logsWanted: (() => void) | undefined;

  const until = async <Value>(what: string, ask: () => Value | Promise<Value>): Promise<NonNullable<Value>> => {
    for (let tries = 0; tries < 600; tries++) {
      const value = await ask();
      if (value) return value;
      await new Promise<void>((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`Waited 15 s for ${what}`);
  };
  const extensionOf = (id: string): GeckoExtension => {
    const extension = ExtensionParent.GlobalManager.extensionMap.get(id);
    if (!extension) throw new Error(`The extension ${id} is not running: it is disabled, uninstalled or did not start`);
    return extension;
  };
  const applicationWindow = (): ApplicationWindow => {
    const wm = Services.wm;
    const window = wm.getMostRecentWindow("navigator:browser") ?? wm.getMostRecentWindow("mail:3pane");
    if (!window) throw new Error("The browser has no window");
    return window;
  };
  const handleOf = (browser: XulBrowser): number => {
    for (const [handle, known] of handles) if (known === browser) return handle;
    handles.set(++count, browser);
    return count;
  };
  const browserOf = (handle: number): XulBrowser => {
    const browser = handles.get(handle);
    if (!browser?.isConnected) throw new Error("This page is closed");
    return browser;
  };
  const windowOf = (browser: XulBrowser) => browser.ownerGlobal ?? browser.documentGlobal;
  // A popup that is being loaded ahead is in a panel that is not open, and will be shown by another browser element.
  const shown = (browser: XulBrowser): boolean => {
    const panel = browser.closest("panel");
    return !panel || panel.state === "open" || panel.state === "showing";
  };
  const liveViews = (extension: GeckoExtension): GeckoView[] =>
    [...extension.views].filter((view) => !view.unloaded && view.xulBrowser?.isConnected && shown(view.xulBrowser));
  const backgroundView = (extension: GeckoExtension) =>
    liveViews(extension).find((view) => view.viewType === "background");
  const started = async (id: string): Promise<void> => {
    const extension = await until(`${id} to start`, () => ExtensionParent.GlobalManager.extensionMap.get(id));
    if (!extension.manifest.background) return;
    await until(`the background of ${id} to start`, () => extension.backgroundState === "running");
  };
  const addonOf = async (id: string): Promise<Addon> => {
    const addon = await AddonManager.getAddonByID(id);
    if (!addon) throw new Error(`The extension ${id} is not installed`);
    return addon;
  };
  const ask = (browser: XulBrowser, request: Omit<FrameRequest, "answer">): Promise<FrameAnswer> => {
    const answer = `compat:answer-${++count}`;
    return new Promise((resolve) => {
      const messages = browser.messageManager;
      if (!messages) {
        resolve({ failed: "the document is gone" });
        return;
      }
      let answered = false;
      const end = (body: FrameAnswer) => {
        answered = true;
        messages.removeMessageListener(answer, listener);
        resolve(body);
      };
      const listener = (message: { data: unknown }) => end(message.data as FrameAnswer);
      const documentId = () => (browser.isConnected ? browser.browsingContext?.currentWindowGlobal?.innerWindowId : 0);
      const asked = documentId();
      // A document that is closed or left answers nothing, and says nothing that a test could wait for.
      const watch = (gone: boolean): void => {
        if (answered) return;
        if (gone) {
          end({ failed: "the document was closed or left while the function ran" });
          return;
        }
        const lost = documentId() !== asked || browser.messageManager !== messages;
        setTimeout(() => watch(lost), lost ? 500 : 50);
      };
      watch(false);
      messages.addMessageListener(answer, listener);
      const scope =
        "{ content, sendAsyncMessage: (name, data) => sendAsyncMessage(name, data), ChromeUtils, Services, Cu }";
      // A script for this one request: a page that has moved to another process has lost every earlier one.
      const script = `(${scripts.frame})(${scope}, ${JSON.stringify({ ...request, answer })})`;
      messages.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
    });
  };
  const log = (entry: ConsoleReport) => {
    const background = [...ExtensionParent.GlobalManager.extensionMap.values()].some(
      (extension) => entry.document !== "" && backgroundView(extension)?.uri.spec === entry.document,
    );
    logs.push({ ...entry, background });
    logsWanted?.();
  };
  Services.ppmm.addMessageListener("compat:console", (message) => log(message.data as ConsoleReport));
  Services.ppmm.loadProcessScript(
    `data:application/javascript;charset=utf-8,${encodeURIComponent(`(${scripts.process})({ Services, Cc, Ci })`)}`,
    true,
  );
  Services.console.registerListener({
    observe(message) {
      let file = "";
      let text = message.message;
      let level = "info";
      try {
        const error = message.QueryInterface(Ci.nsIScriptError);
        file = error.sourceName ?? "";
        text = `${error.errorMessage}${file ? ` (${file.slice(0, 200)})` : ""}`;
        level = ["debug", "info", "warn", "error"][error.logLevel ?? 1] ?? "info";
      } catch {
        // A plain message has no more than its text.
      }
      log({ level, text, file, document: "", addon: "" });
    },
  });

  return {
    version: () => Services.appinfo.version,
    /** Resolves when the application's first window can open tabs. */
    async ready(): Promise<void> {
      const window = await until("the first window", () => {
        const found =
          Services.wm.getMostRecentWindow("navigator:browser") ?? Services.wm.getMostRecentWindow("mail:3pane");
        return found?.document.readyState === "complete" ? found : null;
      });
      if (window.gBrowser) {
        await until("the browser window to start", () => window.gBrowserInit?.delayedStartupFinished);
        return;
      }
      await until("the mail window to restore its tabs", () => {
        const tabs = window.gTabmail?.tabInfo ?? [];
        const loaded = tabs.every(
          ({ mode, chromeBrowser }) =>
            mode.name !== "mail3PaneTab" ||
            (chromeBrowser?.currentURI.spec === "about:3pane" &&
              chromeBrowser.contentDocument?.readyState === "complete"),
        );
        return window.SessionStoreManager?._restored && tabs.length > 0 && loaded;
      });
    },
    /** Resolves with the id when the extension and its background have started. */
    async install(path: string, temporary: boolean): Promise<string> {
      const file = new FileUtils.File(path);
      let addon: Addon;
      if (temporary) {
        addon = await AddonManager.installTemporaryAddon(file);
      } else {
        const install = await AddonManager.getInstallForFile(file);
        if (!install || install.error) throw new Error(`The package was refused with error ${install?.error}`);
        addon = await install.install();
      }
      await started(addon.id);
      return addon.id;
    },
    uuid: (id: string) => extensionOf(id).uuid,
    /** The extension's live documents; `top` is false for frames inside another document. */
    views(id: string): { handle: number; url: string; kind: string; top: boolean }[] {
      const extension = extensionOf(id);
      const found = liveViews(extension).map((view) => ({
        handle: handleOf(view.xulBrowser as XulBrowser),
        url: view.uri.spec,
        kind: view.viewType,
        top: view.isTopContext ?? view.xulBrowser?.currentURI.spec === view.uri.spec,
      }));
      // Newer Gecko makes a view only when a document first uses the API, so the documents are looked up as well.
      const visit = (document: Document): void => {
        for (const element of document.querySelectorAll("browser")) {
          const browser = element as unknown as XulBrowser;
          const url = browser.currentURI?.spec ?? "";
          if (url.startsWith(`moz-extension://${extension.uuid}/`)) {
            if (!shown(browser)) continue;
            const handle = handleOf(browser);
            const kind = element.getAttribute("webextension-view-type") || "tab";
            if (!found.some((view) => view.handle === handle && view.top)) found.push({ handle, url, kind, top: true });
          } else if (browser.contentDocument) {
            visit(browser.contentDocument);
          }
        }
      };
      for (const window of Services.wm.getEnumerator(null)) visit(window.document);
      return found;
    },
    open(id: string, url: string): number {
      const window = applicationWindow();
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      const extension = extensionOf(id);
      const own = url.startsWith(`moz-extension://${extension.uuid}/`);
      const group = own ? { initialBrowsingContextGroupId: extension.policy.browsingContextGroupId } : {};
      if (window.gBrowser) {
        const tab = window.gBrowser.addTab(url, { triggeringPrincipal, ...group });
        window.gBrowser.selectedTab = tab;
        return handleOf(tab.linkedBrowser);
      }
      const tab = window.gTabmail?.openTab("contentTab", {
        url,
        linkHandler: "single-site",
        background: false,
        duplicate: true,
        triggeringPrincipal: own ? extension.principal : triggeringPrincipal,
        principal: own ? extension.principal : undefined,
        ...group,
      });
      if (!tab?.browser) throw new Error("The mail window did not open a tab");
      return handleOf(tab.browser);
    },
    evaluate: (handle: number, request: Omit<FrameRequest, "answer">) => ask(browserOf(handle), request),
    url: (handle: number) => browserOf(handle).currentURI.spec,
    /** PNG of the visible part, as a data: URL. */
    async screenshot(handle: number): Promise<string> {
      const browser = browserOf(handle);
      const bitmap = await browser.browsingContext?.currentWindowGlobal?.drawSnapshot(null, 1, "white");
      if (!bitmap) throw new Error("The page has no content to draw");
      const namespace = "http://www.w3.org/1999/xhtml";
      const canvas = browser.ownerDocument.createElementNS(namespace, "canvas") as HTMLCanvasElement;
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
      return canvas.toDataURL("image/png");
    },
    async closePage(handle: number): Promise<void> {
      const browser = handles.get(handle);
      handles.delete(handle);
      if (!browser?.isConnected) return;
      const window = applicationWindow();
      const tab = window.gBrowser?.getTabForBrowser(browser);
      if (tab) {
        window.gBrowser?.removeTab(tab);
        return;
      }
      const mailTab = window.gTabmail?.tabInfo.find((candidate) => candidate.browser === browser);
      if (mailTab) {
        window.gTabmail?.closeTab(mailTab);
        return;
      }
      const panel = browser.closest("panel");
      if (!panel?.hidePopup) {
        (windowOf(browser) as unknown as Window | undefined)?.close();
        return;
      }
      panel.hidePopup();
      await until("the popup to close", () => panel.state === "closed" || !browser.isConnected);
    },
    backgroundState: (id: string) => (extensionOf(id).backgroundState === "stopped" ? "stopped" : "running"),
    async wake(id: string): Promise<void> {
      const extension = extensionOf(id);
      if (!extension.manifest.background) throw new Error(`${id} has no background`);
      if (extension.backgroundState !== "running") await extension.wakeupBackground?.();
      await started(id);
    },
    async evaluateBackground(id: string, expression: string): Promise<FrameAnswer> {
      await this.wake(id);
      const browser = backgroundView(extensionOf(id))?.xulBrowser;
      if (!browser) throw new Error(`The background document of ${id} is not there`);
      return ask(browser, { world: "page", extensionId: id, expression });
    },
    async endBackground(id: string): Promise<void> {
      const extension = extensionOf(id);
      if (!extension.terminateBackground) throw new Error(`${id} has no background that can be ended`);
      // An event that comes while the background is being told of its end keeps it alive: it is asked to end again.
      await until("the background to end", async () => {
        if (extension.backgroundState !== "stopped") {
          await extension.terminateBackground?.({ disableResetIdleForTest: true });
        }
        return extension.backgroundState === "stopped";
      });
    },
    async clickToolbarButton(id: string): Promise<void> {
      const action = ExtensionParent.apiManager.global.browserActionFor?.(extensionOf(id));
      if (!action) throw new Error(`${id} has no toolbar button: its manifest has no "action"`);
      const window = applicationWindow();
      // Thunderbird's answer tells whether there was an enabled button; Firefox gives none.
      if ((await action.triggerAction(window)) !== false) return;
      // Unless its manifest says otherwise, Thunderbird shows an extension's button in the mail space only.
      const mail = window.gTabmail?.tabInfo.find(({ mode }) => mode.name === "mail3PaneTab");
      if (mail) window.gTabmail?.switchToTab(mail);
      for (let tries = 0; mail && tries < 80; tries++) {
        if ((await action.triggerAction(window)) !== false) return;
        await new Promise<void>((resolve) => setTimeout(resolve, 25));
      }
      throw new Error("The toolbar button is disabled, or not in the toolbar that the window shows");
    },
    async grant(id: string, request: { permissions?: string[]; origins?: string[] }): Promise<void> {
      const { permissions = [], origins = [] } = request;
      await ExtensionPermissions.add(id, { permissions, origins, data_collection: [] }, extensionOf(id));
    },
    async setEnabled(id: string, enabled: boolean): Promise<void> {
      const addon = await addonOf(id);
      if (enabled) {
        await addon.enable();
        await started(id);
      } else {
        await addon.disable();
        await until(`${id} to stop`, () => !ExtensionParent.GlobalManager.extensionMap.has(id));
      }
    },
    async reload(id: string): Promise<void> {
      await (await addonOf(id)).reload();
      await started(id);
    },
    uninstall: async (id: string) => (await addonOf(id)).uninstall(),
    /** The lines since the last call; when there are none, resolves with the next ones. */
    async nextLogs(): Promise<GeckoLog[]> {
      if (logs.length === 0) {
        await new Promise<void>((resolve) => {
          logsWanted = resolve;
        });
        logsWanted = undefined;
      }
      return logs.splice(0);
    },
  };
}
