import type { Context } from "../../../src/core/api.js";
import type { MessageSender } from "../../../src/shims/message-sender.js";
import type { Case } from "./contract.js";
import { equal, ok, thrown } from "./expect.js";

type Listener = (message: unknown, sender: MessageSender, respond: () => void) => unknown;

interface MessageEvent {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
  hasListener(listener: Listener): boolean;
  hasListeners(): boolean;
}

/** What an event of messages promises in the contexts that have it. */
export function senderCases(contexts: readonly Context[]): Record<string, Case<MessageEvent>> {
  const asked = (run: Case<MessageEvent>): Case<MessageEvent> => {
    return (trial) => (contexts.includes(trial.context) ? run(trial) : "not applicable");
  };
  return {
    "takes a listener, knows it, and lets it go": asked(({ member }) => {
      const listener = () => undefined;
      equal(member.hasListener(listener), false, "before");
      member.addListener(listener);
      member.addListener(listener);
      equal(member.hasListener(listener), true, "added twice");
      member.removeListener(listener);
      equal(member.hasListener(listener), false, "removed once");
    }),
    "tells whether anybody listens": asked(({ member }) => {
      const before = member.hasListeners();
      const listener = () => undefined;
      member.addListener(listener);
      equal(member.hasListeners(), true, "with a listener");
      member.removeListener(listener);
      equal(member.hasListeners(), before, "after");
    }),
    "refuses what is no function": asked(({ member, target }) => {
      // Chromium's own events ignore it silently.
      if (target === "chrome") return "not applicable";
      thrown(() => Reflect.apply(member.addListener, member, ["no function"]));
      return undefined;
    }),
  };
}

/** A real message from a frame of this page has the sender that the references describe, and nothing more. */
export const fromFrame: Case<MessageEvent> = async ({ member, api, context, target }) => {
  if (context !== "page") return "not applicable";
  const frame = document.createElement("iframe");
  const sender = await new Promise<MessageSender>((resolve) => {
    const listener: Listener = (message, from) => {
      if (message !== "contracts: from a frame") return;
      member.removeListener(listener);
      resolve(from);
    };
    member.addListener(listener);
    frame.src = "sender.html";
    document.body.append(frame);
  });
  frame.remove();
  const { tab, frameId = 0, documentId, ...rest } = sender;
  equal(tab?.id, (await api.tabs.getCurrent()).id, "tab");
  ok(frameId > 0, "frameId");
  equal(Boolean(documentId), target === "chrome" || "getDocumentId" in api.runtime, "has a documentId");
  equal(rest, {
    documentLifecycle: "active",
    id: api.runtime.id,
    origin: location.origin,
    url: api.runtime.getURL("sender.html"),
  });
  return undefined;
};
