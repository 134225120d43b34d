import net from "node:net";

/** A connection to a Gecko browser's Marionette server: length-prefixed JSON on a loopback port. */
export class Marionette {
  readonly #socket: net.Socket;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #received = Buffer.alloc(0);
  #count = 0;
  #ended = false;

  private constructor(socket: net.Socket) {
    this.#socket = socket;
    socket.on("data", (chunk) => this.#read(chunk));
    socket.on("error", () => this.#end());
    socket.on("close", () => this.#end());
  }

  /** Resolves when the server has greeted. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = net.connect({ port, host: "127.0.0.1" });
      socket.setNoDelay(true);
      socket.once("error", reject);
      socket.once("data", () => {
        socket.removeAllListeners();
        resolve(new Marionette(socket));
      });
    });
  }

  /**
   * Sends a command, for example `WebDriver:ExecuteScript`, and returns its result.
   *
   * @throws with the browser's own error name and message, or when the browser has ended
   * @see https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
   */
  send(command: string, parameters: object = {}): Promise<unknown> {
    if (this.#ended) return Promise.reject(new Error(`${command} was not sent, because the browser has ended.`));
    const id = ++this.#count;
    const packet = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    });
  }

  close(): void {
    this.#socket.destroy();
    this.#end();
  }

  #read(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(58);
      if (colon < 0) return;
      const start = colon + 1;
      const end = start + Number(this.#received.toString("latin1", 0, colon));
      if (this.#received.length < end) return;
      const packet = JSON.parse(this.#received.toString("utf8", start, end)) as [
        number,
        number,
        { error: string; message: string } | null,
        { value?: unknown } | null,
      ];
      this.#received = this.#received.subarray(end);
      const [, id, error, result] = packet;
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
      else waiting?.resolve(result);
    }
  }

  #end(): void {
    this.#ended = true;
    for (const { reject } of this.#waiting.values()) reject(new Error("The browser ended before it answered."));
    this.#waiting.clear();
  }
}
