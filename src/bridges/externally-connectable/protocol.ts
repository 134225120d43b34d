/** The event by which a web page asks, and the one by which it is answered; their details are JSON texts. */
export const ASK = "compat.external";
export const TELL = "compat.external.answer";

/** The name of the ports between the content script and the background; ports of this name are never the extension's. */
export const PORT = "compat.external";

/** What a web page asks: to send one message, or to open a connection, to speak on it, to end it. */
export type Question =
  | { readonly ask: string; readonly to: string; readonly open: "message"; readonly data: string }
  | { readonly ask: string; readonly to: string; readonly open: "port"; readonly name: string }
  | { readonly ask: string; readonly say: string }
  | { readonly ask: string; readonly end: true };

/** What a web page is told: an answer or a message, or that it is over, and why if that is an error. */
export type Answer = { readonly ask: string; readonly say: string } | { readonly ask: string; readonly end: string };

export const NOBODY = "Could not establish connection. Receiving end does not exist.";
export const UNANSWERED = "The message port closed before a response was received.";
