import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Opening, ToDocument, ToWorker } from "../../../../src/bridges/background-document/protocol.js";
import type { Options } from "../../../../src/bridges/background-document/worker-api.js";

const ORIGIN = "chrome-extension://abc";
const PAGE = `${ORIGIN}/compat-background.html`;

type Listener = (...args: unknown[]) => unknown;

/** An event of the browser's, which a test fires. */
function browserEvent() {
  const listeners = new Map<Listener, unknown[]>();
  return {
    listeners,
    addListener: (listener: Listener, ...filters: unknown[]) => void listeners.set(listener, filters),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...args: unknown[]) => [...listeners.keys()].map((listener) => listener(...args)),
  };
}

const onMessage = browserEvent();
const onAlarm = browserEvent();
const onConnect = browserEvent();
const onUpdated = browserEvent();
const get = vi.fn(async (key: string) => ({ [key]: 1 }));
const createDocument = vi.fn();

/** What the document was told; it says that it is ready as soon as a worker greets it. */
let told: ToDocument[];
let there: boolean;
let hear: (event: object) => void;

const client = {
  id: "document",
  url: `${PAGE}#opening`,
  frameType: "top-level",
  postMessage(message: ToDocument) {
    told.push(structuredClone(message));
    if (message.kind === "hello") say({ kind: "ready", boot: message.boot });
  },
};
function say(data: ToWorker, source: object = client, origin = ORIGIN): void {
  hear({ data, source, origin, ports: [], waitUntil: (work: Promise<unknown>) => void work });
}

const options: Options = {
  page: "compat-background.html",
  events: ["alarms.onAlarm", "runtime.onMessage", "runtime.onConnect"],
  reasons: ["DOM_PARSER", "NOT_YET_KNOWN"],
  justification: "The background of this extension is written as a page.",
  forgetsMenus: false,
};

beforeEach(async () => {
  told = [];
  there = false;
  for (const { listeners } of [onMessage, onAlarm, onConnect, onUpdated]) listeners.clear();
  createDocument.mockReset().mockImplementation(async () => {
    there = true;
  });
  const tab = { ...client, id: "tab", url: PAGE, postMessage: () => undefined };
  const listed = () => (there ? [tab, client] : [tab]);
  vi.stubGlobal("location", { origin: ORIGIN });
  vi.stubGlobal("navigator", { locks: { request: (_name: string, hold: () => unknown) => hold() } });
  vi.stubGlobal("clients", {
    matchAll: async () => listed(),
    get: async (id: string) => listed().find((each) => each.id === id),
  });
  vi.stubGlobal("reportError", vi.fn());
  vi.stubGlobal("addEventListener", (_type: string, listener: typeof hear) => {
    hear = listener;
  });
  vi.stubGlobal("chrome", {
    alarms: { onAlarm },
    i18n: { getUILanguage: () => "en", getMessage: (name: string) => `${name}.` },
    offscreen: { Reason: { DOM_PARSER: "DOM_PARSER" }, createDocument, hasDocument: async () => there },
    runtime: {
      id: "abc",
      getURL: (path: string) => `${ORIGIN}/${path}`,
      getManifest: () => ({ name: "Sample" }),
      onConnect,
      onInstalled: browserEvent(),
      onMessage,
      onStartup: browserEvent(),
    },
    storage: { local: { get } },
    tabs: { onUpdated },
  });
  // The module takes its scope when it is loaded.
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

async function start(): Promise<void> {
  const { install } = await import("../../../../src/bridges/background-document.js");
  install(options);
}
const kinds = () => told.map(({ kind }) => kind);
const toldOf = async <Kind extends ToDocument["kind"]>(kind: Kind) => {
  await vi.waitFor(() => expect(kinds()).toContain(kind));
  return told.filter((message) => message.kind === kind) as Extract<ToDocument, { kind: Kind }>[];
};

test("the first turn listens, and the document is opened with all that it has to know", async () => {
  const { install } = await import("../../../../src/bridges/background-document.js");
  install(options);
  expect([onAlarm, onMessage, onConnect].map(({ listeners }) => listeners.size)).toEqual([1, 1, 1]);
  await toldOf("hello");
  expect(createDocument).toHaveBeenCalledOnce();
  const [{ url, reasons, justification }] = createDocument.mock.calls[0] as [Record<string, string>];
  expect({ reasons, justification }).toEqual({ reasons: ["DOM_PARSER"], justification: options.justification });
  const [page, hash = ""] = String(url).split("#");
  expect(page).toBe("compat-background.html");
  const opening = JSON.parse(decodeURIComponent(hash)) as Opening;
  expect(opening).toMatchObject({ manifest: { name: "Sample" }, language: "en", events: options.events });
  expect(opening.api.storage).toEqual({ inside: { local: { inside: { get: "function" } } } });
});

test("a worker that starts again finds the document, not the same page in a tab, and opens no other", async () => {
  there = true;
  await start();
  await toldOf("hello");
  expect(createDocument).not.toHaveBeenCalled();
});

test("an event waits for the document, and comes in order", async () => {
  await start();
  onAlarm.fire({ name: "first" });
  onAlarm.fire({ name: "second" });
  await vi.waitFor(() => expect(kinds()).toEqual(["hello", "event", "event"]));
  expect((await toldOf("event")).map(({ key, args }) => [key, args])).toEqual([
    ["alarms.onAlarm", [{ name: "first" }]],
    ["alarms.onAlarm", [{ name: "second" }]],
  ]);
});

test("a document that has closed is opened again", async () => {
  await start();
  await toldOf("hello");
  there = false;
  onAlarm.fire({ name: "later" });
  await toldOf("event");
  expect(createDocument).toHaveBeenCalledTimes(2);
});

test("functions are called, and fail with their reasons", async () => {
  await start();
  await toldOf("hello");
  say({ kind: "call", call: "1", id: "storage.local.get", args: ["a"] });
  say({ kind: "call", call: "2", id: "storage.local.gone", args: [] });
  get.mockRejectedValueOnce(new Error("no storage"));
  await vi.waitFor(() => expect(kinds().filter((kind) => kind === "done")).toHaveLength(2));
  const outcomes = Object.fromEntries((await toldOf("done")).map(({ call, outcome }) => [call, outcome]));
  expect(outcomes).toEqual({ 1: { value: { a: 1 } }, 2: { fault: "storage.local.gone is not there." } });
  say({ kind: "call", call: "3", id: "storage.local.get", args: ["a"] });
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ kind: "done", call: "3", outcome: { fault: "no storage" } }));
});

test("nobody but the document is heard", async () => {
  await start();
  await toldOf("hello");
  get.mockClear();
  const call = { kind: "call", call: "1", id: "storage.local.get", args: ["a"] } as const;
  say(call, { ...client, url: `${ORIGIN}/popup.html` });
  say(call, { ...client, url: PAGE });
  say(call, client, "https://example.com");
  say(call, { ...client, url: "https://example.com/compat-background.html#opening" });
  expect(get).not.toHaveBeenCalled();
  say(call);
  expect(get).toHaveBeenCalledOnce();
});

test("a message is answered with what the document says", async () => {
  await start();
  const [answer] = onMessage.fire("hi", { id: "abc" }, () => undefined) as [Promise<unknown>];
  const [event] = await toldOf("event");
  expect(event).toMatchObject({ key: "runtime.onMessage", args: ["hi", { id: "abc" }, undefined], ask: { at: 2 } });
  say({ kind: "answer", ask: event?.ask?.ask ?? "", outcome: { value: "hello" } });
  expect(await answer).toBe("hello");
});

test("a message fails with what the document says", async () => {
  await start();
  const [answer] = onMessage.fire("hi", { id: "abc" }, () => undefined) as [Promise<unknown>];
  const [event] = await toldOf("event");
  say({ kind: "answer", ask: event?.ask?.ask ?? "", outcome: { fault: "no" } });
  await expect(answer).rejects.toThrow("no");
});

test("ports are handed on in both directions", async () => {
  await start();
  const [messages, ends] = [browserEvent(), browserEvent()];
  const native = { name: "talk", onMessage: messages, onDisconnect: ends, postMessage: vi.fn(), disconnect: vi.fn() };
  onConnect.fire(native);
  const [event] = await toldOf("event");
  const port = event?.port?.port ?? "";
  expect(event?.args).toEqual([{ name: "talk", sender: undefined }]);
  messages.fire("in");
  expect(await toldOf("message")).toEqual([{ kind: "message", port, message: "in" }]);
  say({ kind: "post", port, message: "out" });
  expect(native.postMessage).toHaveBeenCalledWith("out");
  ends.fire();
  expect(await toldOf("gone")).toEqual([{ kind: "gone", port }]);
});

test("the document may listen with a filter, and no longer", async () => {
  await start();
  await toldOf("hello");
  say({ kind: "listen", key: "k", id: "tabs.onUpdated", filters: [{ urls: [] }] });
  expect([...onUpdated.listeners.values()]).toEqual([[{ urls: [] }]]);
  onUpdated.fire(7);
  expect(await toldOf("event")).toEqual([{ kind: "event", key: "k", args: [7] }]);
  say({ kind: "unlisten", key: "k" });
  expect(onUpdated.listeners.size).toBe(0);
});

test("calls that the worker before ended with are told to be lost, and no others", async () => {
  there = true;
  await start();
  await toldOf("hello");
  say({ kind: "call", call: "came", id: "storage.local.get", args: ["a"] });
  say({ kind: "recall", calls: ["came", "never"] });
  expect(await toldOf("lost")).toEqual([{ kind: "lost", calls: ["never"] }]);
});

test("a document that cannot be opened is reported, and the next event tries again", async () => {
  createDocument.mockRejectedValueOnce(new Error("Only a single offscreen document may be created."));
  await start();
  await vi.waitFor(() => expect(reportError).toHaveBeenCalled());
  onAlarm.fire({ name: "again" });
  await toldOf("event");
  expect(createDocument).toHaveBeenCalledTimes(2);
});
