// The few parts of Gecko's privileged scope that the fixture uses. They are given as an argument and not declared as
// globals, because this package is also compiled together with its users' programs.

export interface Chrome {
  ChromeUtils: {
    importESModule<Module>(url: string): Module;
  };
  Services: {
    appinfo: { version: string; name: string };
    wm: {
      getMostRecentWindow(type: string | null): ApplicationWindow | null;
      getEnumerator(type: string | null): Iterable<ApplicationWindow>;
    };
    obs: { addObserver(observer: (subject: unknown, topic: string) => void, topic: string): void };
    ppmm: {
      addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
      loadProcessScript(url: string, allowDelayed: boolean): void;
    };
    console: { registerListener(listener: { observe(message: ConsoleMessage): void }): void };
    scriptSecurityManager: { getSystemPrincipal(): unknown };
  };
  Ci: { nsIScriptError: unknown };
}

export interface ConsoleMessage {
  message: string;
  errorMessage?: string;
  sourceName?: string;
  innerWindowID?: number;
  logLevel?: number;
  QueryInterface(type: unknown): ConsoleMessage;
}

export interface ApplicationWindow {
  document: Document & { readyState: string };
  gBrowserInit?: { delayedStartupFinished: boolean };
  gBrowser?: {
    addTab(url: string, options: object): GeckoTab;
    selectedTab: GeckoTab;
    getTabForBrowser(browser: XulBrowser): GeckoTab | null;
    removeTab(tab: GeckoTab): void;
  };
  gTabmail?: Tabmail;
  SessionStoreManager?: { _restored?: boolean };
}

export interface GeckoTab {
  linkedBrowser: XulBrowser;
}

export interface Tabmail {
  tabInfo: MailTab[];
  openTab(mode: string, options: object): MailTab;
  closeTab(tab: MailTab): void;
  switchToTab(tab: MailTab): void;
}

export interface MailTab {
  browser?: XulBrowser;
  mode: { name: string };
  chromeBrowser?: { contentDocument: Document | null; currentURI: { spec: string } };
}

export interface XulBrowser {
  isConnected: boolean;
  ownerGlobal?: ApplicationWindow;
  documentGlobal?: ApplicationWindow;
  ownerDocument: Document;
  /** Null for a document of another process. */
  contentDocument?: Document | null;
  currentURI: { spec: string };
  messageManager: FrameMessages | null;
  closest(selector: string): (Element & { state?: string; hidePopup?(): void }) | null;
  browsingContext: {
    currentWindowGlobal: {
      innerWindowId: number;
      drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
    } | null;
  } | null;
}

export interface FrameMessages {
  addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
  removeMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
  loadFrameScript(url: string, allowDelayed: boolean): void;
}

export interface GeckoExtension {
  id: string;
  uuid: string;
  backgroundState?: string;
  persistentBackground?: boolean;
  principal: unknown;
  manifest: { background?: unknown };
  policy: { browsingContextGroupId: number };
  views: Set<GeckoView>;
  terminateBackground?(options: object): Promise<void>;
  wakeupBackground?(): Promise<unknown>;
}

export interface GeckoView {
  viewType: string;
  uri: { spec: string };
  unloaded?: boolean;
  active?: boolean;
  isTopContext?: boolean;
  browsingContext?: unknown;
  xulBrowser: XulBrowser | null;
}

export interface Addon {
  id: string;
  disable(): Promise<void>;
  enable(): Promise<void>;
  reload(): Promise<void>;
  uninstall(): Promise<void>;
}

export interface AddonInstall {
  addon: Addon | null;
  error: number;
  install(): Promise<Addon>;
}
