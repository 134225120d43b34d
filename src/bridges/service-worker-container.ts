import type { Api, RootRuntime } from "../core/api.js";
import { define } from "../core/install.js";
import { findRoot } from "../core/root.js";
import type { BridgeAbout, BridgeFacts } from "./bridge.js";
import { RECEIVE, type Receive } from "./client-message.js";
import { reaches } from "./facts.js";
import { hasClients, type WorkerOptions, workerOptions } from "./worker-facts.js";

export const about = {
  id: "service-worker-container",
  summary:
    "Pages speak to the background by navigator.serviceWorker: controller.postMessage, ready and the message event.",
  why: "Extension pages have no navigator.serviceWorker.",
  docs: "https://developer.mozilla.org/docs/Web/API/ServiceWorkerContainer",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: [
    "register() rejects: the background comes from the manifest.",
    "The worker's state is always `activated`, and statechange, controllerchange and updatefound never fire.",
    "Pages in private windows reach no background.",
  ],
  contexts: ["page"],
} as const satisfies BridgeAbout;

export const wanted = (facts: BridgeFacts): boolean => hasClients(facts) || reaches(facts, "ServiceWorkerContainer");
export const optionsFor = workerOptions;

interface PageApi extends Api {
  readonly runtime: RootRuntime & { getBackgroundPage(): Promise<Record<symbol, Receive> | null> };
}

/** The worker as a page sees it. */
class ServiceWorker extends EventTarget {
  readonly #api: PageApi;
  readonly state = "activated";
  onstatechange = null;
  onerror = null;

  constructor(
    api: PageApi,
    readonly scriptURL: string,
  ) {
    super();
    this.#api = api;
  }

  postMessage(message: unknown, transfer?: Transferable[] | StructuredSerializeOptions): void {
    const options = Array.isArray(transfer) ? { transfer } : (transfer ?? {});
    // Cloned at once: what the page changes later does not travel, and what cannot be cloned throws here.
    const sent = structuredClone({ message, moved: options.transfer ?? [] }, options);
    void this.#api.runtime.getBackgroundPage().then((background) => {
      background?.[RECEIVE]?.(globalThis, sent.message, sent.moved);
    });
  }
}

/** What a page knows of the background as a registration. */
class ServiceWorkerRegistration extends EventTarget {
  readonly installing = null;
  readonly waiting = null;
  readonly updateViaCache = "imports";
  onupdatefound = null;

  constructor(
    readonly active: ServiceWorker,
    readonly scope: string,
  ) {
    super();
  }

  async update(): Promise<ServiceWorkerRegistration> {
    return this;
  }

  async unregister(): Promise<boolean> {
    return false;
  }
}

class ServiceWorkerContainer extends EventTarget {
  readonly controller: ServiceWorker;
  readonly ready: Promise<ServiceWorkerRegistration>;
  readonly #registration: ServiceWorkerRegistration;
  #onmessage: EventListener | null = null;
  oncontrollerchange = null;

  constructor(worker: ServiceWorker, scope: string) {
    super();
    this.controller = worker;
    this.#registration = new ServiceWorkerRegistration(worker, scope);
    this.ready = Promise.resolve(this.#registration);
  }

  get onmessage(): EventListener | null {
    return this.#onmessage;
  }

  set onmessage(listener: EventListener | null) {
    if (this.#onmessage) this.removeEventListener("message", this.#onmessage);
    this.#onmessage = typeof listener === "function" ? listener : null;
    if (this.#onmessage) this.addEventListener("message", this.#onmessage);
  }

  async getRegistration(): Promise<ServiceWorkerRegistration> {
    return this.#registration;
  }

  async getRegistrations(): Promise<ServiceWorkerRegistration[]> {
    return [this.#registration];
  }

  async register(): Promise<never> {
    const cause = "navigator.serviceWorker.register: an extension page registers no worker in this browser";
    throw new DOMException(`${cause}. Name the script in manifest.json's background.`, "SecurityError");
  }

  startMessages(): void {
    // Messages are never held back: they come when the document's scripts listen.
  }
}

export function install({ worker }: WorkerOptions): void {
  const api = findRoot() as PageApi | undefined;
  if (!api || typeof document === "undefined" || "serviceWorker" in navigator) return;
  const origin = `${location.origin}/`;
  const container = new ServiceWorkerContainer(new ServiceWorker(api, new URL(worker, origin).href), origin);
  define(navigator, "serviceWorker", container);
  define(globalThis, "ServiceWorkerContainer", ServiceWorkerContainer);
}
