import { acceptsListeners } from "../accepts-listeners.js";
import { contract } from "../contract.js";
import { equal, matches, thrown } from "../expect.js";
import { withOtherFrame } from "../other-frame.js";

interface Port {
  readonly name: string;
  readonly sender?: { id?: string; url?: string };
  readonly error: { message: string } | null;
  readonly onDisconnect: { addListener(listener: (port: Port) => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}
interface ConnectEvent {
  addListener(listener: (port: Port) => void): void;
  removeListener(listener: (port: Port) => void): void;
}

/** The next port that has this name. */
const accept = (event: ConnectEvent, name: string) =>
  new Promise<Port>((resolve) => {
    event.addListener(function listener(port) {
      if (port.name !== name) return;
      event.removeListener(listener);
      resolve(port);
    });
  });

export default contract<ConnectEvent>("runtime.onConnect-disconnectReason", {
  ...acceptsListeners,
  "brings the port with its name, its sender and no error (CR-141, CR-170, TB-082)": ({ member, api, surface }) =>
    withOtherFrame(api, async (other) => {
      const accepted = accept(member, surface);
      const theirs = other.api.runtime.connect({ name: surface });
      const port = await accepted;
      equal([port.name, port.sender?.id, port.error], [surface, api.runtime.id, null]);
      equal(port.sender?.url, api.runtime.getURL("page.html"));
      equal(theirs.sender, undefined, "the sender of the other end");
      theirs.disconnect();
    }),
  "gives every listener the same port": ({ member, api, surface }) =>
    withOtherFrame(api, async (other) => {
      const both = Promise.all([accept(member, surface), accept(member, surface)]);
      other.api.runtime.connect({ name: surface });
      const [first, second] = await both;
      equal(first === second, true);
      first.disconnect();
    }),
  "fires onDisconnect once, without a reason, when the other end disconnects; then posting throws (CR-171, CR-173)": ({
    member,
    api,
    surface,
  }) =>
    withOtherFrame(api, async (other) => {
      const accepted = accept(member, surface);
      const theirs = other.api.runtime.connect({ name: surface });
      const port = await accepted;
      const end = new Promise<unknown[]>((resolve) =>
        port.onDisconnect.addListener((given) =>
          resolve([given === port, api.runtime.lastError ?? undefined, given.error]),
        ),
      );
      theirs.disconnect();
      equal(await end, [true, undefined, null]);
      matches(thrown(() => port.postMessage(1)).message, /disconnected port/i);
    }),
  "tells an end that the other frame is gone": ({ member, api, surface }) =>
    withOtherFrame(api, async (other) => {
      const accepted = accept(member, surface);
      other.api.runtime.connect({ name: surface });
      const port = await accepted;
      const end = new Promise<Port>((resolve) => port.onDisconnect.addListener(resolve));
      other.remove();
      equal((await end).error, null);
    }),
});
