import type { Trial } from "./contract.js";
import { equal, rejected } from "./expect.js";
import type { OtherFrame } from "./other-frame.js";

export type Respond = (answer?: unknown) => void;
export type Listener = (message: unknown, sender: unknown, respond: Respond) => unknown;

export interface MessageEvent {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
  hasListener(listener: Listener): boolean;
}

/** What a promise of the realm that listens can do; an engine may take only its own realm's. */
type Later = OtherFrame["Promise"];

/** Runs later, by turns of the event loop: a tab in the background slows timers down. */
function after(turns: number, run: () => void): void {
  if (!turns) {
    run();
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    after(turns - 1, run);
  };
  port2.postMessage(0);
}

/** How listeners may answer, and what the sender gets then; the same natively and emulated. */
export const ANSWERS: Readonly<Record<string, { listen: (later: Later) => Listener; get: unknown }>> = {
  "at once, through sendResponse (CR-003, CR-147, TB-060)": {
    listen: () => (message, _sender, respond) => respond({ copy: message }),
    get: { copy: { question: [1, null] } },
  },
  "at most once: later calls do nothing (TB-060)": {
    listen: () => (_message, _sender, respond) => {
      respond("first");
      respond("second");
    },
    get: "first",
  },
  "later, through sendResponse, after returning true (CR-147, TB-062, TB-063)": {
    listen: () => (_message, _sender, respond) => {
      after(4, () => respond("late"));
      return true;
    },
    get: "late",
  },
  "not later without having returned true (TB-062)": {
    listen: () => (_message, _sender, respond) => {
      after(4, () => respond("too late"));
    },
    get: undefined,
  },
  "not by returning a plain value": { listen: () => () => "value", get: undefined },
  "with the promise that they return": { listen: (later) => () => later.resolve({ b: 2 }), get: { b: 2 } },
  "with a promise that takes its time": {
    listen: (later) => () => new later((resolve) => after(4, () => resolve("slow"))),
    get: "slow",
  },
};

/** Listeners that call sendResponse and return a promise: the first answer counts. */
export const BOTH: typeof ANSWERS = {
  "through sendResponse before the promise resolves": {
    listen: (later) => (_message, _sender, respond) => {
      respond("quick");
      return new later((resolve) => after(4, () => resolve("slow")));
    },
    get: "quick",
  },
  "through sendResponse before the promise resolves, both later": {
    listen: (later) => (_message, _sender, respond) => {
      after(2, () => respond("quick"));
      return new later((resolve) => after(40, () => resolve("slow")));
    },
    get: "quick",
  },
  "through sendResponse in an asynchronous listener that returns nothing": {
    listen: (later) => (_message, _sender, respond) => {
      respond("async");
      return later.resolve();
    },
    get: "async",
  },
  "with the promise that resolves before sendResponse is called": {
    listen: (later) => (_message, _sender, respond) => {
      after(40, () => respond("slow"));
      return later.resolve("quick");
    },
    get: "quick",
  },
};

/** How listeners may fail, and what the sender's error says then. */
export const FAILURES: Readonly<Record<string, { listen: (later: Later) => Listener; says: string }>> = {
  "by an exception": {
    listen: () => () => {
      throw new Error("thrown at once");
    },
    says: "thrown at once",
  },
  "by a rejection": {
    listen: (later) => () => later.reject(new Error("rejected")),
    says: "rejected",
  },
  "by a later rejection": {
    listen: (later) => () => new later((_resolve, reject) => after(4, () => reject(new Error("rejected late")))),
    says: "rejected late",
  },
};

type Send = (...args: unknown[]) => Promise<unknown>;

/** Adds a listener, asks, and gives what the sender got; the listener is gone afterwards. */
export async function asking<T>(event: MessageEvent, listener: Listener, ask: () => Promise<T>): Promise<T> {
  event.addListener(listener);
  try {
    return await ask();
  } finally {
    event.removeListener(listener);
  }
}

const QUESTION = { question: [1, null] };

export async function answersAsExpected(
  event: MessageEvent,
  later: Later,
  send: Send,
  answers = ANSWERS,
): Promise<void> {
  for (const [how, { listen, get }] of Object.entries(answers)) {
    equal(await asking(event, listen(later), () => send(QUESTION)), get, how);
  }
}

export async function failsAsExpected(event: MessageEvent, later: Later, send: Send): Promise<void> {
  for (const [how, { listen, says }] of Object.entries(FAILURES)) {
    equal((await asking(event, listen(later), () => rejected(send(QUESTION)))).message, says, how);
  }
}

/** The same failures with a callback: no arguments, and `runtime.lastError`, which is read where the callback runs. */
export async function failsWithCallback(
  event: MessageEvent,
  later: Later,
  send: Send,
  api: Trial<unknown>["api"],
): Promise<void> {
  for (const [how, { listen, says }] of Object.entries(FAILURES)) {
    const seen = await asking(
      event,
      listen(later),
      () =>
        new Promise<unknown[]>((resolve) => {
          send(QUESTION, (...results: unknown[]) => resolve([results, api.runtime.lastError?.message]));
        }),
    );
    equal(seen, [[], says], how);
  }
  await new Promise<void>((resolve) => after(1, resolve));
  equal(api.runtime.lastError ?? undefined, undefined, "lastError afterwards");
}
