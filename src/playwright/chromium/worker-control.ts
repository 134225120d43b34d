import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import { poll } from "../poll.js";

interface Version {
  versionId: string;
  scriptURL: string;
  runningStatus: string;
  status: string;
}

/** Starts and stops an extension's service worker, and tells whether it runs, through CDP's ServiceWorker domain. */
export class WorkerControl {
  readonly #context: BrowserContext;
  readonly #origin: string;
  readonly #versions = new Map<string, Version>();
  /** How often a worker was seen to stop: one that an event starts again at once is running whenever it is asked. */
  #stops = 0;
  readonly #onStop = new Set<(versionId: string) => void>();
  #page: Page | undefined;
  #session: CDPSession | undefined;

  constructor(context: BrowserContext, origin: string) {
    this.#context = context;
    this.#origin = origin;
  }

  /** The running version, or undefined when the worker is stopped. */
  async running(): Promise<{ versionId: string } | undefined> {
    await this.#connect();
    return [...this.#versions.values()].find(({ runningStatus }) => runningStatus === "running");
  }

  /**
   * Runs something in the running worker.
   *
   * @throws when the worker stopped meanwhile: a stopped worker's target takes messages, and answers none
   */
  async whileRunning<Value>(run: () => Promise<Value>): Promise<Value> {
    const version = await this.running();
    if (!version) throw new Error("The worker ended before the function ran.");
    let notice = (_versionId: string): void => undefined;
    const stopped = new Promise<never>((_resolve, reject) => {
      notice = (versionId) => {
        if (versionId === version.versionId) reject(new Error("The worker ended while the function ran."));
      };
    });
    this.#onStop.add(notice);
    try {
      return await Promise.race([run(), stopped]);
    } finally {
      this.#onStop.delete(notice);
    }
  }

  async start(): Promise<void> {
    const session = await this.#connect();
    let asked = 0;
    const running = async () => {
      const found = await this.running();
      // Chromium forgets a start that it is asked for while it is still ending the worker.
      if (!found && Date.now() - asked > 1000) {
        asked = Date.now();
        await session.send("ServiceWorker.startWorker", { scopeURL: `${this.#origin}/` });
      }
      return found;
    };
    await poll(running, { what: `the service worker of ${this.#origin} to start` });
  }

  async stop(): Promise<void> {
    const session = await this.#connect();
    const version = await this.running();
    if (!version) return;
    const before = this.#stops;
    await session.send("ServiceWorker.stopWorker", { versionId: version.versionId });
    await poll(() => this.#stops > before || !this.#versions.has(version.versionId), {
      what: `the service worker of ${this.#origin} to stop`,
    });
  }

  #stop(versionId: string): void {
    this.#stops += 1;
    for (const notice of this.#onStop) notice(versionId);
  }

  // The domain belongs to pages, and any page will do; a test may have closed the last one used.
  async #connect(): Promise<CDPSession> {
    if (this.#session && this.#page && !this.#page.isClosed()) return this.#session;
    this.#page = this.#context.pages()[0] ?? (await this.#context.newPage());
    const session = await this.#context.newCDPSession(this.#page);
    this.#versions.clear();
    const first = new Promise<void>((resolve) => {
      session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
        for (const version of versions) {
          if (!version.scriptURL.startsWith(`${this.#origin}/`)) continue;
          if (version.runningStatus === "stopped") this.#stop(version.versionId);
          if (version.status === "redundant") this.#versions.delete(version.versionId);
          else this.#versions.set(version.versionId, version);
        }
        resolve();
      });
    });
    await session.send("ServiceWorker.enable");
    await Promise.race([first, new Promise((resolve) => setTimeout(resolve, 200))]);
    this.#session = session;
    return session;
  }
}
