import { isolate } from "../../core/last-error.js";
import { UNANSWERED } from "./protocol.js";

export type MessageListener = (message: unknown, sender: object, respond: (answer?: unknown) => void) => unknown;

/**
 * Hands a message to the listeners. Their first answer goes to `say`; `end` gets the reason when there is none.
 * @see https://developer.chrome.com/docs/extensions/develop/concepts/messaging
 */
export function answerMessage(
  listeners: Iterable<MessageListener>,
  message: unknown,
  sender: object,
  say: (answer: unknown) => void,
  end: (fault: string) => void,
): void {
  let open = true;
  let waits = false;
  const once = (tell: () => void) => {
    if (!open) return;
    open = false;
    tell();
  };
  const respond = (answer?: unknown) => once(() => say(answer));
  const fail = (error: unknown) => once(() => end(error instanceof Error ? error.message : String(error)));
  for (const listener of listeners) {
    isolate(() => {
      try {
        const returned = listener(message, sender, respond);
        if (returned instanceof Promise) returned.then(respond, fail);
        if (returned === true || returned instanceof Promise) waits = true;
      } catch (error) {
        fail(error);
        throw error;
      }
    });
  }
  if (!waits) once(() => end(UNANSWERED));
}
