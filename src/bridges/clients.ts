import type { Api } from "../core/api.js";
import { define } from "../core/install.js";
import { findRoot } from "../core/root.js";
import { withFrames } from "../shims/live-contexts.js";
import type { BridgeAbout } from "./bridge.js";
import { RECEIVE, type Receive } from "./client-message.js";
import { acceptEvents, extendableEvent, handle } from "./extendable-event.js";
import { type ClientsApi, clientIdOf, loadedIn, type View, WindowClient } from "./window-client.js";
import { hasClients, type WorkerOptions, workerOptions } from "./worker-facts.js";

export const about = {
  id: "clients",
  summary:
    "The background finds, opens, focuses and messages its pages by `clients`, and gets their messages by the `message` event.",
  why: "An event page has no clients.",
  docs: "https://developer.mozilla.org/docs/Web/API/Clients",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: [
    "Pages in private windows and workers of pages are no clients.",
    "openWindow and focus need no user gesture.",
    "frameType is never `auxiliary`, and lifecycleState is always `active`.",
    "Clients come in the order in which the browser knows them, the focused one first.",
  ],
  contexts: ["background"],
} as const satisfies BridgeAbout;

export const wanted = hasClients;
export const optionsFor = workerOptions;

interface Query {
  readonly type?: string;
}

export function install({ worker }: WorkerOptions): void {
  const api = findRoot() as (ClientsApi & Api) | undefined;
  if (!api || typeof document === "undefined" || "clients" in globalThis) return;
  const views = (): View[] => {
    const all = (api.extension.getViews() as View[]).flatMap((view) => withFrames(view) as View[]);
    const others = [...new Set(all)].filter((view) => view.top !== globalThis.window);
    return others.sort((a, b) => Number(b.document.hasFocus()) - Number(a.document.hasFocus()));
  };
  const clientOf = (view: View) => new WindowClient(api, view);
  const base = new URL(worker, `${location.origin}/`).href;
  define(globalThis, "WindowClient", WindowClient);
  define(globalThis, "clients", {
    async matchAll({ type = "window" }: Query = {}): Promise<WindowClient[]> {
      return type === "window" || type === "all" ? views().map(clientOf) : [];
    },
    async get(id: string): Promise<WindowClient | undefined> {
      const found = views().find((view) => clientIdOf(view) === id);
      return found && clientOf(found);
    },
    async openWindow(url: string): Promise<WindowClient | null> {
      return loadedIn(api, () => api.tabs.create({ url: new URL(url, base).href }));
    },
    async claim(): Promise<void> {
      // Every page of the extension is a client of its background from the start.
    },
  });
  acceptEvents("message");
  const receive: Receive = (view, message, transfer) => {
    const data = structuredClone({ message, transfer }, { transfer });
    const ports = data.transfer.filter((each) => each instanceof MessagePort);
    const source = clientOf(view as View);
    const properties = { data: data.message, ports, origin: location.origin, lastEventId: "", source };
    void handle(extendableEvent("message", properties));
  };
  Reflect.defineProperty(globalThis, RECEIVE, { value: receive });
}
