import type { MessageSender } from "../../../../src/shims/message-sender.js";
import { acceptsListeners } from "../accepts-listeners.js";
import { contract } from "../contract.js";
import { equal, ok } from "../expect.js";
import { withOtherFrame } from "../other-frame.js";

interface Port {
  readonly name: string;
  readonly sender: MessageSender;
  disconnect(): void;
}
interface ConnectEvent {
  addListener(listener: (port: Port) => void): void;
  removeListener(listener: (port: Port) => void): void;
}

export default contract<ConnectEvent>("runtime.onConnect-sender", {
  ...acceptsListeners,
  "brings ports whose sender has the fields of the reference, and none of the browser's own (CR-141, CR-163, CR-170)":
    ({ member, api, context }) =>
      withOtherFrame(api, async (other) => {
        const accepted = new Promise<[Port, Port]>((resolve) => {
          const ports: Port[] = [];
          const listeners = [0, 1].map(() => (port: Port) => {
            if (ports.push(port) < 2) return;
            for (const listener of listeners) member.removeListener(listener);
            resolve(ports as [Port, Port]);
          });
          for (const listener of listeners) member.addListener(listener);
        });
        other.api.runtime.connect({ name: "sender" });
        const [port, same] = await accepted;
        ok(port.sender === same.sender, "every listener sees the same sender");
        const { tab, frameId, documentId, documentLifecycle, ...rest } = port.sender;
        ok(documentId, "documentId");
        equal(documentLifecycle, "active", "documentLifecycle");
        equal([typeof tab, typeof frameId], context === "page" ? ["object", "number"] : ["undefined", "undefined"]);
        equal(rest, { id: api.runtime.id, origin: location.origin, url: api.runtime.getURL("page.html") });
        port.disconnect();
      }),
});

/** The cases and tests that show the differences. */
export const differences = {
  "documentLifecycle is always `active`: there is no prerendering, and no document in the back/forward cache can send.":
    [
      "e2e/runtime/message-sender.spec.ts: content scripts are told of with their own frame, address and origin (CR-163, TB-074)",
      "e2e/runtime/message-sender.spec.ts: a page in a tab is told of with the tab, a popup without (CR-163, TB-074)",
    ],
  "tlsChannelId and nativeApplication are never set.": [
    "e2e/runtime/message-sender.spec.ts: content scripts are told of with their own frame, address and origin (CR-163, TB-074)",
    "e2e/runtime/message-sender.spec.ts: a page in a tab is told of with the tab, a popup without (CR-163, TB-074)",
  ],
  "Before version 126 origin is missing where a content script sends, and before version 153 documentId everywhere.":
    "e2e/runtime/message-sender.spec.ts: content scripts are told of with their own frame, address and origin (CR-163, TB-074)",
};
