import { contract } from "../contract.js";
import { equal, matches, ok, thrown } from "../expect.js";

interface Port {
  readonly error: { message: string } | null;
  readonly sender?: unknown;
  readonly onDisconnect: { addListener(listener: (port: Port) => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

export default contract<(application?: unknown) => Port>("runtime.connectNative-disconnectReason", {
  "tells in runtime.lastError and in port.error that there is no such application (CR-030, MDN-02)": async ({
    member,
    api,
    surface,
    target,
  }) => {
    const port = member("no.such.application");
    equal([port.sender, port.error], [undefined, null], "before");
    const seen = await new Promise<{ last?: string | undefined; error?: string | undefined; same: boolean }>(
      (resolve) => {
        port.onDisconnect.addListener((given) =>
          resolve({ last: api.runtime.lastError?.message, error: given.error?.message, same: given === port }),
        );
      },
    );
    matches(seen.error, /native (messaging host|application)/i, "port.error");
    equal(seen.last, surface === "frozen" && target !== "chrome" ? undefined : seen.error, "lastError");
    ok(seen.same, "the listener gets the port");
    await new Promise((resolve) => setTimeout(resolve));
    equal(api.runtime.lastError ?? undefined, undefined, "lastError afterwards");
    matches(thrown(() => port.postMessage({})).message, /disconnected port/i);
  },
  "returns a port at once, and lets it be closed before the application is found (CR-030, TB-002, MDN-01)": ({
    member,
  }) => {
    const port = member("no.such.application");
    port.disconnect();
    port.disconnect();
  },
  "throws the engine's own error class when the application is missing": ({ member, target }) => {
    equal(thrown(() => member()).name, target === "chrome" ? "TypeError" : "Error");
  },
});
