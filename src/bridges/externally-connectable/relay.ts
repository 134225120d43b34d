import type { NativeEvent } from "../../core/api.js";
import { isolate } from "../../core/last-error.js";
import { matches } from "../../shims/match-pattern.js";
import { plainSender } from "../../shims/message-sender.js";
import { answerMessage, type MessageListener } from "./answer-message.js";
import type { ExternalApi, NativePort, PortListener } from "./external-events.js";
import { externalPort, type PortEnd } from "./external-port.js";
import { NOBODY, PORT } from "./protocol.js";

/** Who hears of web pages. */
interface Listeners {
  readonly messages: ReadonlySet<MessageListener>;
  readonly ports: ReadonlySet<PortListener>;
}

/**
 * Carries what web pages ask through their content scripts to the listeners. The address that the browser itself names
 * must match, whatever the content script was made to say.
 */
export function relay(
  api: ExternalApi,
  onConnect: NativeEvent<(port: NativePort) => unknown>,
  patterns: readonly string[],
  { messages, ports }: Listeners,
): void {
  onConnect.addListener((port) => {
    if (port.name !== PORT) return;
    const { id, ...sender } = plainSender(port.sender ?? {});
    const end = (fault: string) => {
      port.postMessage({ end: fault });
      port.disconnect();
    };
    const { url } = sender;
    if (id !== api.runtime.id || !url || !patterns.some((pattern) => matches(pattern, url))) return end(NOBODY);
    let begun = false;
    let connection: PortEnd | undefined;
    port.onMessage.addListener((question) => {
      if ("say" in question) return connection?.hear(question.say);
      if (begun || !("open" in question)) return;
      begun = true;
      if (question.open === "message") {
        if (!messages.size) return end(NOBODY);
        const say = (answer: unknown) => {
          port.postMessage({ say: JSON.stringify(answer ?? null) });
          port.disconnect();
        };
        return answerMessage(messages, JSON.parse(question.data), sender, say, end);
      }
      if (!ports.size) return end(NOBODY);
      connection = externalPort(
        question.name,
        (say) => port.postMessage({ say }),
        () => end(""),
        sender,
      );
      const { port: opened } = connection;
      for (const listener of [...ports]) isolate(() => listener(opened));
    });
    port.onDisconnect.addListener(() => connection?.gone((dispatch) => dispatch()));
  });
}
