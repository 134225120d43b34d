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

  /** The session with a target, the same one for all who ask while the target lives. */
  session(targetId: string): Promise<TargetSession> {
    const known = this.#sessions.get(targetId);
    const session = this.#attach(targetId, known);
    this.#sessions.set(targetId, session);
    session.catch(() => {
      if (this.#sessions.get(targetId) === session) this.#sessions.delete(targetId);
    });
    return session;
  }

  async #attach(targetId: string, known: Promise<TargetSession> | undefined): Promise<TargetSession> {
    const session = await known?.catch(() => undefined);
    return session?.attached ? session : TargetSession.attach(this.#browser, targetId);
  }
}
