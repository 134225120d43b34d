import { contract } from "../contract.js";
import { equal, matches, thrown } from "../expect.js";
import { withOtherFrame } from "../other-frame.js";

interface Port {
  readonly name: string;
  readonly sender?: unknown;
  readonly error: { message: string } | null;
  readonly onDisconnect: { addListener(listener: (port: Port) => void): void };
  readonly onMessage: { addListener(listener: (message: unknown, port: Port) => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

/** A well-formed id of an extension that is not there. */
const NOBODY = "a".repeat(32);

const ended = (port: Port, read = (given: Port): unknown => given.error) =>
  new Promise<Port>((resolve) =>
    port.onDisconnect.addListener((given) => {
      read(given);
      resolve(given);
    }),
  );

export default contract<(...args: unknown[]) => Port>("runtime.connect-disconnectReason", {
  "tells in runtime.lastError and in port.error that the extension does not exist (CR-024, TB-001)": async ({
    member,
    api,
    surface,
    target,
  }) => {
    const port = member(NOBODY);
    const seen = await new Promise<unknown[]>((resolve) => {
      port.onDisconnect.addListener((given) => {
        resolve([given === port, api.runtime.lastError?.message, given.error?.message]);
      });
    });
    const text = "Could not establish connection. Receiving end does not exist.";
    equal(seen, [true, surface === "frozen" && target !== "chrome" ? undefined : text, text]);
    equal(port.error?.message, text, "port.error afterwards");
    // An engine keeps lastError up to the end of the microtasks of its call.
    await new Promise((resolve) => setTimeout(resolve));
    equal(api.runtime.lastError ?? undefined, undefined, "lastError afterwards");
  },
  "logs an error that nobody reads, with the member's name (CR-013)": async ({ member, api, surface, context }) => {
    // On a frozen API nobody sees who reads lastError; a content script's console is the web page's.
    if (surface === "frozen" || context === "content") return "not applicable";
    const log: string[] = [];
    const { error } = console;
    console.error = (text: string) => log.push(text);
    try {
      await ended(member(NOBODY), () => undefined);
      await ended(member(NOBODY));
      await ended(member(NOBODY), () => api.runtime.lastError);
    } finally {
      console.error = error;
    }
    equal(log, [
      "Unchecked runtime.lastError while running runtime.connect: Could not establish connection. Receiving end does not exist.",
    ]);
    return undefined;
  },
  "returns a port at once, with the given name and without a sender (CR-020, CR-023, CR-170, TB-001, TB-082)": ({
    member,
  }) => {
    const port = member({ name: "line" });
    equal([port.name, port.sender, port.error], ["line", undefined, null]);
    port.disconnect();
    const nameless = member();
    equal(nameless.name, "");
    nameless.disconnect();
  },
  "fires nothing for the one who disconnects, and disconnects again without effect (CR-171, CR-172)": async ({
    member,
  }) => {
    let fired = 0;
    const port = member({ name: "mine" });
    port.onDisconnect.addListener(() => fired++);
    port.disconnect();
    port.disconnect();
    await ended(member(NOBODY));
    equal(fired, 0);
  },
  "refuses to post through a port that is disconnected (CR-173)": async ({ member }) => {
    const closed = member();
    closed.disconnect();
    matches(thrown(() => closed.postMessage(1)).message, /disconnected port/i);
    const refused = await ended(member(NOBODY));
    matches(thrown(() => refused.postMessage(1)).message, /disconnected port/i);
  },
  "fires once, without a reason, when the other end disconnects (CR-171)": ({ member, api }) =>
    withOtherFrame(api, async (other) => {
      const accepted = new Promise<Port>((resolve) => other.api.runtime.onConnect.addListener(resolve));
      const port = member({ name: "theirs" });
      let fired = 0;
      const end = new Promise<unknown[]>((resolve) => {
        port.onDisconnect.addListener((given) => {
          fired++;
          resolve([given === port, api.runtime.lastError ?? undefined, port.error]);
        });
      });
      (await accepted).disconnect();
      equal(await end, [true, undefined, null]);
      await ended(member(NOBODY));
      equal(fired, 1);
    }),
  "carries messages both ways, with the port beside them (CR-170)": ({ member, api }) =>
    withOtherFrame(api, async (other) => {
      other.api.runtime.onConnect.addListener((port: Port) =>
        port.onMessage.addListener((message) => port.postMessage({ echo: message })),
      );
      const port = member();
      const answer = new Promise<unknown[]>((resolve) =>
        port.onMessage.addListener((message, given) => resolve([message, given === port])),
      );
      port.postMessage({ a: [1, "two", null] });
      equal(await answer, [{ echo: { a: [1, "two", null] } }, true]);
      port.disconnect();
    }),
  "throws the engine's own error class for wrong arguments": ({ member, target }) => {
    equal(thrown(() => member(5)).name, target === "chrome" ? "TypeError" : "Error");
  },
});
