import type { Api } from "../core/api.js";

/** A document of the extension, in the hands of its background. */
export type View = Window & typeof globalThis;

interface Tab {
  readonly id: number;
  readonly windowId: number;
}

/** What of the API the bridge between the background and its pages stands on. */
export interface ClientsApi extends Api {
  readonly extension: { getViews(which?: { tabId: number }): View[] };
  readonly tabs: {
    query(which: object): Promise<Tab[]>;
    create(properties: object): Promise<Tab>;
    update(id: number, properties: object): Promise<Tab>;
    readonly onUpdated: {
      addListener(listener: (id: number, change: { status?: string }) => void): void;
      removeListener(listener: (id: number, change: { status?: string }) => void): void;
    };
  };
  readonly windows: { update(id: number, properties: object): Promise<unknown> };
}

const ID = Symbol.for("compat.clientId");

/** The id of a document as a client: the same as long as the document lives. */
export function clientIdOf(view: View): string {
  const marked = view as { [ID]?: string };
  marked[ID] ??= crypto.randomUUID();
  return marked[ID];
}

/** The tab that shows a document, or undefined. */
async function tabOf({ extension, tabs }: ClientsApi, view: View): Promise<Tab | undefined> {
  return (await tabs.query({})).find(({ id }) => extension.getViews({ tabId: id }).includes(view));
}

/** A page of the extension as its worker sees it: a picture of the moment. */
export class WindowClient {
  readonly #api: ClientsApi;
  readonly #view: View;
  readonly id: string;
  readonly url: string;
  readonly type = "window";
  readonly frameType: "nested" | "top-level";
  readonly lifecycleState = "active";
  readonly focused: boolean;
  readonly visibilityState: DocumentVisibilityState;
  readonly ancestorOrigins: readonly string[];

  constructor(api: ClientsApi, view: View) {
    this.#api = api;
    this.#view = view;
    this.id = clientIdOf(view);
    this.url = view.location.href;
    const nested = view.top !== view;
    this.frameType = nested ? "nested" : "top-level";
    this.focused = view.document.hasFocus();
    this.visibilityState = view.document.visibilityState;
    this.ancestorOrigins = nested ? [view.location.origin] : [];
  }

  /** Fires `message` at the page's `navigator.serviceWorker`; a page that has gone hears nothing. */
  postMessage(message: unknown, transfer?: Transferable[] | StructuredSerializeOptions): void {
    const { serviceWorker } = this.#view.navigator;
    const moved = (Array.isArray(transfer) ? transfer : transfer?.transfer) ?? [];
    const sent = this.#view.structuredClone({ message, moved }, { transfer: moved });
    const { MessagePort } = this.#view;
    const ports = sent.moved.filter((each) => each instanceof MessagePort) as MessagePort[];
    const source = serviceWorker?.controller ?? null;
    const event = new this.#view.MessageEvent("message", { data: sent.message, origin: location.origin, ports });
    Reflect.defineProperty(event, "source", { value: source });
    serviceWorker?.dispatchEvent(event);
  }

  async focus(): Promise<WindowClient> {
    const tab = await tabOf(this.#api, this.#view);
    if (!tab) {
      const cause = "WindowClient.focus: the client is in no tab, or has been closed";
      throw new DOMException(`${cause}. Ask clients.matchAll() again.`, "InvalidAccessError");
    }
    await this.#api.tabs.update(tab.id, { active: true });
    await this.#api.windows.update(tab.windowId, { focused: true });
    return new WindowClient(this.#api, this.#view);
  }

  async navigate(url: string): Promise<WindowClient | null> {
    const tab = await tabOf(this.#api, this.#view);
    const href = new URL(url, location.href).href;
    if (!tab) throw new TypeError(`WindowClient.navigate: no tab shows ${this.url}. Ask clients.matchAll() again.`);
    return loadedIn(this.#api, () => this.#api.tabs.update(tab.id, { url: href }));
  }
}

/** The client in a tab that is being loaded, when it is complete; null for a page that is not the extension's. */
export async function loadedIn(api: ClientsApi, load: () => Promise<Tab>): Promise<WindowClient | null> {
  const complete = new Set<number>();
  let wanted: number | undefined;
  let arrived = (): void => undefined;
  const arrival = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  // Heard from before the call, because a small page may be complete before the call has its answer.
  const listener = (id: number, { status }: { status?: string }): void => {
    if (status === "complete") complete.add(id);
    if (wanted !== undefined && complete.has(wanted)) arrived();
  };
  api.tabs.onUpdated.addListener(listener);
  try {
    wanted = (await load()).id;
    if (!complete.has(wanted)) await arrival;
    const [view] = api.extension.getViews({ tabId: wanted });
    return view ? new WindowClient(api, view) : null;
  } finally {
    api.tabs.onUpdated.removeListener(listener);
  }
}
