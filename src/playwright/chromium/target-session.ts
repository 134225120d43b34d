import type { CDPSession } from "@playwright/test";

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

/**
 * A CDP session with one target: a worker, a tab, a popup, an offscreen document. Playwright itself gives sessions
 * only for the pages and workers that it shows.
 *
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Target/
 */
export class TargetSession {
  readonly targetId: string;
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  readonly #listeners: ((method: string, params: unknown) => void)[] = [];
  #count = 0;
  #attached = true;

  private constructor(browser: CDPSession, targetId: string, sessionId: string) {
    this.#browser = browser;
    this.targetId = targetId;
    this.#sessionId = sessionId;
    browser.on("Target.receivedMessageFromTarget", (event) => {
      if (event.sessionId === sessionId) this.#receive(JSON.parse(event.message) as Message);
    });
    browser.on("Target.detachedFromTarget", (event) => {
      if (event.sessionId === sessionId) this.#lose(false);
    });
  }

  static async attach(browser: CDPSession, targetId: string): Promise<TargetSession> {
    const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: false });
    return new TargetSession(browser, targetId, sessionId);
  }

  /** False after the target has closed. */
  get attached(): boolean {
    return this.#attached;
  }

  on(listener: (method: string, params: unknown) => void): void {
    this.#listeners.push(listener);
  }

  /** @throws with Chromium's message, or when the target ended before it answered */
  async send<Result = unknown>(method: string, params: object = {}): Promise<Result> {
    const id = ++this.#count;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    });
    // The answer may be refused while the message is still on its way.
    answer.catch(() => undefined);
    const message = JSON.stringify({ id, method, params });
    await this.#browser.send("Target.sendMessageToTarget", { sessionId: this.#sessionId, message });
    return (await answer) as Result;
  }

  /** The text that `remoteCall`'s expression gives, in the world of `contextId` or in the main one. */
  async evaluate(expression: string, world: { uniqueContextId?: string } = {}): Promise<string> {
    const answer = await this.send<{
      result: { value?: string };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true, ...world });
    const { result, exceptionDetails } = answer;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value ?? "{}";
  }

  #receive(message: Message): void {
    if (message.id === undefined) {
      // Chromium calls a stopped worker's target crashed, and keeps the session for when it starts again.
      if (message.method === "Inspector.targetCrashed") this.#lose(true);
      for (const listener of this.#listeners) listener(message.method ?? "", message.params);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(message.error.message));
    else waiting?.resolve(message.result);
  }

  #lose(attached: boolean): void {
    this.#attached = attached;
    for (const { reject } of this.#waiting.values()) {
      reject(new Error("The document or worker ended while the function ran."));
    }
    this.#waiting.clear();
  }
}
