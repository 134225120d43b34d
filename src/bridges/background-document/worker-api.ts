import type { Api, NativeEvent, RootRuntime } from "../../core/api.js";

/** The browser's own port, as far as it is handed on. */
export interface NativePort {
  readonly name: string;
  readonly sender?: unknown;
  readonly onMessage: NativeEvent<(message: unknown) => void>;
  readonly onDisconnect: NativeEvent<() => void>;
  postMessage(message: unknown): void;
  disconnect(): void;
}

/** What the worker itself calls. */
export interface WorkerApi extends Api {
  readonly runtime: RootRuntime & {
    readonly onInstalled: NativeEvent<() => void>;
    readonly onStartup: NativeEvent<() => void>;
  };
  readonly i18n: { getUILanguage(): string; getMessage(name: string): string };
  readonly offscreen: {
    readonly Reason: Readonly<Record<string, string>>;
    hasDocument(): Promise<boolean>;
    createDocument(parameters: { url: string; reasons: readonly string[]; justification: string }): Promise<void>;
  };
  readonly contextMenus?: { removeAll(): Promise<void> };
}

/** What the build tells the worker about the document. */
export interface Options {
  /** The page, as a path of the package. */
  readonly page: string;
  /** The events that the program listens to, which have to be listened to when the worker starts. */
  readonly events: readonly string[];
  readonly reasons: readonly string[];
  readonly justification: string;
  /** Whether the program makes its menu items at each start, as a background does that the browser never ends. */
  readonly forgetsMenus: boolean;
}
