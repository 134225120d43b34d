import type { CDPSession, Page } from "@playwright/test";

/** The three programs that the fixture drives. */
export type BrowserName = "chromium" | "firefox" | "thunderbird";

/**
 * A function that runs somewhere else. It is sent as its source text, so it sees only its argument and the globals
 * of the place where it runs; argument and result travel as JSON.
 */
export type RemoteFunction<Argument, Result> = (argument: Argument) => Result | Promise<Result>;

/** A place where code can run: a background, an extension page, a content script's world, a web page. */
export interface Evaluator {
  /**
   * Runs `fn` there and returns its JSON-cloned result; a promise is awaited. An exception comes back as an `Error`
   * with the same name and message.
   */
  evaluate<Result, Argument = undefined>(fn: RemoteFunction<Argument, Result>, argument?: Argument): Promise<Result>;
  /**
   * Runs `fn` until it returns something truthy, and returns that.
   *
   * @throws after `timeout` milliseconds (default 10 000), with the last value or exception in the message
   */
  waitFor<Result, Argument = undefined>(
    fn: RemoteFunction<Argument, Result>,
    argument?: Argument,
    options?: { timeout?: number },
  ): Promise<Result>;
}

/** A document of the extension in a tab, popup, sidebar, side panel or offscreen document. */
export interface ExtensionPage extends Evaluator {
  /** Playwright's own page, in Chromium and only for documents that it knows (tabs and popups). */
  readonly page?: Page;
  /**
   * Clicks the middle of the first element that matches, with trusted mouse events that count as a user gesture.
   * Waits up to `timeout` milliseconds (default 10 000) until there is one that can be clicked.
   */
  click(selector: string, options?: { timeout?: number }): Promise<void>;
  /** PNG bytes of what is visible; also written to `path` when given. */
  screenshot(options?: { path?: string }): Promise<Buffer>;
  url(): Promise<string>;
  /** Closes the tab, popup or panel. */
  close(): Promise<void>;
}

/** A web page, seen from the extension's content-script world; `page` is the world of the web page itself. */
export interface ContentPage extends Evaluator {
  readonly page: Evaluator & Pick<ExtensionPage, "click">;
  url(): Promise<string>;
  screenshot(options?: { path?: string }): Promise<Buffer>;
  close(): Promise<void>;
}

/** One live document of the extension. */
export interface ExtensionContext {
  url: string;
  /** `background`, `tab`, `popup`, `sidebar`, `offscreen` … as the browser itself calls it. */
  kind: string;
}

/** One line of a console, with the place that it came from. */
export interface LogEntry {
  source: "background" | "page" | "content" | "browser";
  /** `log`, `info`, `debug`, `warn` or `error`. */
  level: string;
  text: string;
}

/** The background service worker, event page or background page. */
export interface Background extends Evaluator {
  state(): Promise<"running" | "stopped">;
  /** Starts an ended background and resolves when it has run its first turn; does nothing when it is running. */
  wake(): Promise<void>;
}

/** What a browser may be asked to grant: the argument of `permissions.request`. */
export interface PermissionRequest {
  permissions?: string[];
  origins?: string[];
}

/** One extension that is running in one real browser. */
export interface RunningExtension {
  readonly browser: BrowserName;
  /** The browser's full version, for example `156.0.8078.79`. */
  readonly version: string;
  readonly id: string;
  /** `chrome-extension://<id>` or `moz-extension://<uuid>`, without a trailing slash. */
  readonly origin: string;
  readonly background: Background;
  /** Everything that was written to a console since the start, oldest first. */
  readonly logs: LogEntry[];
  /** The further extensions, in the order of `extraExtensions`. */
  readonly extras: readonly InstalledExtension[];
  /** Chromium: a CDP session of the whole browser. */
  readonly cdp?: CDPSession;
  /** Ends the background as the browser does after its idle time, and resolves when it has ended. */
  endBackground(): Promise<void>;
  /** Opens a page of the extension in a new tab and resolves when it has loaded. */
  open(path: string): Promise<ExtensionPage>;
  /** Opens a web page in a new tab; the extension must have a content script that matches it. */
  content(url: string): Promise<ContentPage>;
  /** The extension's live documents and worker. */
  contexts(): Promise<ExtensionContext[]>;
  /** Attaches to a document that is already open, or waits up to 10 seconds for it: popup, side panel, options. */
  view(urlPart: string): Promise<ExtensionPage>;
  /** Presses the extension's toolbar button in the foremost window. */
  clickToolbarButton(): Promise<void>;
  /**
   * Grants optional permissions as if the user had agreed.
   *
   * @throws in Chromium, which has no way to do it without its dialog
   */
  grantPermissions(request: PermissionRequest): Promise<void>;
  /** Copies `extensionPath` again and reloads the extension, so that a changed manifest takes effect. */
  reload(): Promise<void>;
  setEnabled(enabled: boolean): Promise<void>;
  uninstall(): Promise<void>;
  /**
   * Gecko: evaluates an expression or an `await` body in the browser's own privileged scope (`window`, `Services`,
   * `extension` are there); the result is cloned as JSON.
   *
   * @throws in Chromium, which has no such scope
   */
  inBrowser<Result = unknown>(expression: string): Promise<Result>;
  /** Resolves when the browser has ended: by `close()`, by the user, or by itself. */
  readonly ended: Promise<void>;
  /** Ends the browser and deletes its profile; safe to call twice. */
  close(): Promise<void>;
}

/** One of the further extensions. */
export interface InstalledExtension {
  readonly id: string;
  readonly origin: string;
}

/** What to start, and how. */
export interface LaunchOptions {
  browser: BrowserName;
  /** Folder of the unpacked extension. It is copied first, so the browser never sees this path. */
  extensionPath: string;
  /** Default: what `findBrowser(browser)` finds. */
  executablePath?: string;
  /** Further extensions that run beside it. */
  extraExtensions?: string[];
  /** Gecko preferences, or entries of Chromium's `Default/Preferences`, in dotted form. */
  preferences?: Record<string, string | number | boolean>;
  /** Further command-line arguments. */
  args?: string[];
  /** Further environment variables. */
  env?: Record<string, string>;
  /** Gecko: install as a packed .xpi, as users have it, and not as a temporary add-on. */
  packed?: boolean;
  /** Default true: without a window. */
  headless?: boolean;
  /** Default true: Ctrl+C ends Chromium and this process at once. With false, the program calls `close()` itself. */
  endOnSignals?: boolean;
  /** A profile folder to keep and use again; default: a new one, deleted on close. */
  profile?: string;
}
