/** What is part of the API in the worker: functions, events, values, and namespaces of these. */
export type Shape =
  | "function"
  | "event"
  | { readonly value: unknown }
  | { readonly inside: { readonly [name: string]: Shape } };

/** What the document has to know before its first script runs; it stands in the fragment of its address, as JSON. */
export interface Opening {
  readonly api: { readonly [namespace: string]: Shape };
  readonly manifest: Readonly<Record<string, unknown>>;
  /** What `i18n` says of the language. */
  readonly language: string;
  /** The messages that every extension has, such as `@@ui_locale`. */
  readonly predefined: Readonly<Record<string, string>>;
  /** The events that the worker listens to from its start. */
  readonly events: readonly string[];
}

/** What a function or a message came to. */
export type Outcome = { readonly value: unknown } | { readonly fault: string };

/** What the document says to the worker. */
export type ToWorker =
  | { readonly kind: "ready"; readonly boot: string }
  | { readonly kind: "call"; readonly call: string; readonly id: string; readonly args: readonly unknown[] }
  | { readonly kind: "answer"; readonly ask: string; readonly outcome: Outcome }
  | { readonly kind: "listen"; readonly key: string; readonly id: string; readonly filters: readonly unknown[] }
  | { readonly kind: "unlisten"; readonly key: string }
  | { readonly kind: "connect"; readonly port: string; readonly id: string; readonly args: readonly unknown[] }
  | { readonly kind: "post"; readonly port: string; readonly message: unknown }
  | { readonly kind: "disconnect"; readonly port: string }
  /** Which of these calls has never come: the worker before may have ended with them. */
  | { readonly kind: "recall"; readonly calls: readonly string[] }
  /** Nothing: that there is a message keeps the worker from its end. */
  | { readonly kind: "stay" };

/** What the worker says to the document. */
export type ToDocument =
  | { readonly kind: "hello"; readonly boot: string; readonly api: Opening["api"] }
  | { readonly kind: "done"; readonly call: string; readonly outcome: Outcome }
  | { readonly kind: "lost"; readonly calls: readonly string[] }
  | {
      readonly kind: "event";
      readonly key: string;
      readonly args: readonly unknown[];
      /** The argument that is a function by which a listener answers. */
      readonly ask?: { readonly ask: string; readonly at: number };
      /** The argument that is a port. */
      readonly port?: { readonly port: string; readonly at: number };
    }
  | { readonly kind: "message"; readonly port: string; readonly message: unknown }
  | { readonly kind: "gone"; readonly port: string; readonly fault?: string };

/** The lock that a worker holds as long as it lives. */
export const LOCK = "compat.background-document";

/** The events whose listeners answer by what they return, too. */
export const isMessageEvent = (id: string): boolean => /^runtime\.on(User\w+)?Message(External)?$/.test(id);

/** What went wrong, as it can be said to somebody else. */
export const faultOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
