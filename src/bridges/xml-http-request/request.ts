type ResponseType = "" | "arraybuffer" | "blob" | "json" | "text";
const RESPONSE_TYPES: readonly string[] = ["", "arraybuffer", "blob", "json", "text"];
const STATES = { UNSENT: 0, OPENED: 1, HEADERS_RECEIVED: 2, LOADING: 3, DONE: 4 } as const;
const EVENTS = "readystatechange loadstart progress load error abort timeout loadend".split(" ");

const invalid = (what: string, cause: string): DOMException =>
  new DOMException(`XMLHttpRequest.${what}: ${cause}.`, "InvalidStateError");

type Handler = (event: Event) => unknown;

/**
 * The asynchronous part of XMLHttpRequest over fetch.
 * @see https://xhr.spec.whatwg.org/
 */
export class XMLHttpRequest extends EventTarget {
  static readonly UNSENT = STATES.UNSENT;
  static readonly OPENED = STATES.OPENED;
  static readonly HEADERS_RECEIVED = STATES.HEADERS_RECEIVED;
  static readonly LOADING = STATES.LOADING;
  static readonly DONE = STATES.DONE;

  readonly upload = new EventTarget();
  readonly responseXML = null;
  timeout = 0;
  withCredentials = false;
  readyState: number = STATES.UNSENT;
  status = 0;
  statusText = "";
  responseURL = "";

  #method = "";
  #url = "";
  #headers = new Headers();
  #answered = new Headers();
  #responseType: ResponseType = "";
  #body: ArrayBuffer | undefined;
  #response: unknown;
  /** The running request; another one, or an abort, takes its place. */
  #running: AbortController | undefined;

  get responseType(): ResponseType {
    return this.#responseType;
  }

  set responseType(type: ResponseType) {
    if (!RESPONSE_TYPES.includes(type))
      throw invalid("responseType", `'${type}' cannot be made in a worker; parse it in an offscreen document`);
    if (this.readyState >= STATES.LOADING) throw invalid("responseType", "the answer has arrived already");
    this.#responseType = type;
  }

  get response(): unknown {
    if (this.#responseType === "" || this.#responseType === "text") return this.#text();
    return this.readyState === STATES.DONE && this.#body ? this.#response : null;
  }

  get responseText(): string {
    if (this.#responseType === "" || this.#responseType === "text") return this.#text();
    throw invalid("responseText", `the responseType is '${this.#responseType}'; read response`);
  }

  #text(): string {
    return this.#body ? new TextDecoder().decode(this.#body) : "";
  }

  open(method: string, url: string | URL, async = true, user?: string | null, password?: string | null): void {
    if (!async) {
      const cause = "a synchronous request cannot be made in a worker. Pass true and listen to load, or use fetch";
      throw new DOMException(`XMLHttpRequest.open: ${cause}.`, "InvalidAccessError");
    }
    const address = new URL(url, location.href);
    if (user != null) address.username = user;
    if (password != null) address.password = password;
    this.#running?.abort();
    this.#running = undefined;
    this.#method = method.toUpperCase();
    this.#url = address.href;
    this.#headers = new Headers();
    this.#clear();
    this.#enter(STATES.OPENED);
  }

  setRequestHeader(name: string, value: string): void {
    this.#needOpen("setRequestHeader");
    this.#headers.append(name, value);
  }

  send(body?: BodyInit | null): void {
    this.#needOpen("send");
    const running = new AbortController();
    this.#running = running;
    this.#fire("loadstart");
    void this.#run(running, /^(GET|HEAD)$/.test(this.#method) ? null : (body ?? null));
  }

  abort(): void {
    const { readyState } = this;
    const running = this.#running;
    this.#running = undefined;
    running?.abort();
    if (running && readyState !== STATES.DONE) this.#end("abort");
    this.readyState = STATES.UNSENT;
  }

  getResponseHeader(name: string): string | null {
    return this.#answered.get(name);
  }

  getAllResponseHeaders(): string {
    return [...this.#answered].map(([name, value]) => `${name}: ${value}\r\n`).join("");
  }

  overrideMimeType(): void {
    if (this.readyState >= STATES.LOADING) throw invalid("overrideMimeType", "the answer has arrived already");
  }

  #needOpen(member: string): void {
    const cause = "open() comes first, and one request at a time";
    if (this.readyState !== STATES.OPENED || this.#running) throw invalid(member, cause);
  }

  async #run(running: AbortController, body: BodyInit | null): Promise<void> {
    const timer = this.timeout > 0 ? setTimeout(() => running.abort("timeout"), this.timeout) : undefined;
    try {
      const credentials = this.withCredentials ? "include" : "same-origin";
      const request = {
        method: this.#method,
        headers: this.#headers,
        body,
        credentials,
        signal: running.signal,
      } as const;
      const response = await fetch(this.#url, request);
      if (this.#running !== running) return;
      ({ status: this.status, statusText: this.statusText, headers: this.#answered } = response);
      this.responseURL = response.url.replace(/#.*/, "");
      this.#enter(STATES.HEADERS_RECEIVED);
      const bytes = await response.arrayBuffer();
      if (this.#running !== running) return;
      this.#body = bytes;
      this.#response = this.#made(bytes);
      this.#enter(STATES.LOADING);
      this.#fire("progress", bytes.byteLength);
      this.#end("load", bytes.byteLength);
    } catch {
      // Every failure of the network is one event without a reason, as the specification has it.
      if (this.#running === running) this.#end(running.signal.reason === "timeout" ? "timeout" : "error");
    } finally {
      clearTimeout(timer);
    }
  }

  #made(bytes: ArrayBuffer): unknown {
    if (this.#responseType === "blob") return new Blob([bytes], { type: this.#answered.get("content-type") ?? "" });
    if (this.#responseType !== "json") return bytes;
    try {
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch {
      // The specification's answer to text that is no JSON.
      return null;
    }
  }

  #clear(): void {
    this.#body = this.#response = undefined;
    this.#answered = new Headers();
    this.status = 0;
    this.statusText = this.responseURL = "";
  }

  #enter(state: number): void {
    this.readyState = state;
    this.dispatchEvent(new Event("readystatechange"));
  }

  #end(type: "abort" | "error" | "load" | "timeout", loaded = 0): void {
    if (type !== "load") this.#clear();
    this.#running = undefined;
    this.#enter(STATES.DONE);
    this.#fire(type, loaded);
    this.#fire("loadend", loaded);
  }

  #fire(type: string, loaded = 0): void {
    const event = new Event(type);
    const facts = { lengthComputable: loaded > 0, loaded, total: loaded };
    this.dispatchEvent(Object.assign(event, facts));
  }
}

for (const [name, value] of Object.entries(STATES)) Reflect.defineProperty(XMLHttpRequest.prototype, name, { value });

for (const type of EVENTS) {
  const handlers = new WeakMap<object, Handler>();
  Reflect.defineProperty(XMLHttpRequest.prototype, `on${type}`, {
    get(this: XMLHttpRequest) {
      return handlers.get(this) ?? null;
    },
    set(this: XMLHttpRequest, value: unknown) {
      const before = handlers.get(this);
      if (before) this.removeEventListener(type, before);
      handlers.delete(this);
      if (typeof value !== "function") return;
      handlers.set(this, value as Handler);
      this.addEventListener(type, value as Handler);
    },
    configurable: true,
    enumerable: true,
  });
}
