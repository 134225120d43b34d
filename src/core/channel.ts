import { isExtensionOrigin } from "./environment.js";

/**
 * The internal channel between the background and the extension's pages. A BroadcastChannel reaches only documents and
 * workers of the extension's own origin, so content scripts and web pages can neither listen nor speak.
 */
const NAME = "compat";

type Message = { topic: string; ask: string; data?: unknown; reply?: unknown };
type Handler = (data: unknown) => unknown;

let channel: BroadcastChannel | undefined;
const handlers = new Map<string, Handler>();

function open(): BroadcastChannel | undefined {
  if (channel || !isExtensionOrigin()) return channel;
  channel = new BroadcastChannel(NAME);
  channel.addEventListener("message", async ({ data: { topic, ask, data, reply } }: MessageEvent<Message>) => {
    const handler = handlers.get(topic);
    if (!handler || reply !== undefined) return;
    const answer = await handler(data);
    if (answer !== undefined) channel?.postMessage({ topic, ask, reply: answer } satisfies Message);
  });
  return channel;
}

/** Answers a topic in this context; an undefined answer stays silent. */
export function answer(topic: string, handler: Handler): void {
  if (open()) handlers.set(topic, handler);
}

/** Asks every other context of the extension, and collects what arrives within `wait` milliseconds. */
export async function ask<Reply>(topic: string, data: unknown, wait = 100): Promise<Reply[]> {
  const asked = open();
  if (!asked) return [];
  const id = crypto.randomUUID();
  const replies: Reply[] = [];
  const collect = ({ data: message }: MessageEvent<Message>) => {
    if (message.ask === id && message.reply !== undefined) replies.push(message.reply as Reply);
  };
  asked.addEventListener("message", collect);
  asked.postMessage({ topic, ask: id, data } satisfies Message);
  await new Promise((resolve) => setTimeout(resolve, wait));
  asked.removeEventListener("message", collect);
  return replies;
}
