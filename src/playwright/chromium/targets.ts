import type { CDPSession } from "@playwright/test";
import { TargetSession } from "./target-session.js";

/** One of Chromium's targets: a document or worker that can be debugged. */
export interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** The browser's live targets, and one lasting session with each that was asked for. */
export class Targets {
  readonly #browser: CDPSession;
  readonly #sessions = new Map<string, Promise<TargetSession>>();

  constructor(browser: CDPSession) {
    this.#browser = browser;
  }

  async list(): Promise<Target[]> {
    const { targetInfos } = await this.#browser.send("Target.getTargets", { filter: [{}] });
    return targetInfos;
  }

  /** The documents and workers of an origin; a tab's own target and frames are left out. */
  async ofOrigin(origin: string): Promise<Target[]> {
    const types = ["page", "background_page", "service_worker", "webview", "other"];
    return (await this.list()).filter(({ type, url }) => types.includes(type) && url.startsWith(`${origin}/`));
  }

  async session(targetId: string): Promise<TargetSession> {
    const known = await this.#sessions.get(targetId);
    if (known?.attached) return known;
    const session = TargetSession.attach(this.#browser, targetId);
    this.#sessions.set(targetId, session);
    session.catch(() => this.#sessions.delete(targetId));
    return session;
  }
}
