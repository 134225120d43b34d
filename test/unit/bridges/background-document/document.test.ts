import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { documentApi } from "../../../../src/bridges/background-document/document-api.js";
import { type DocumentEvents, documentEvents } from "../../../../src/bridges/background-document/document-event.js";
import type { DocumentLink } from "../../../../src/bridges/background-document/document-link.js";
import { type DocumentPorts, documentPorts } from "../../../../src/bridges/background-document/document-port.js";
import type { Opening, ToWorker } from "../../../../src/bridges/background-document/protocol.js";

type Call = (...args: unknown[]) => unknown;
type Port = ReturnType<DocumentPorts["connect"]>;

const opening: Opening = {
  api: {
    runtime: {
      inside: { onMessage: "event", sendMessage: "function", getManifest: "function", connect: "function" },
    },
    tabs: { inside: { TAB_ID_NONE: { value: -1 }, query: "function", onUpdated: "event" } },
    menus: { inside: { create: "function" } },
    contextMenus: { inside: { onClicked: "event" } },
    storage: { inside: { local: { inside: { get: "function", onChanged: "event" } } } },
  },
  manifest: { name: "Sample", version: "1.0" },
  language: "en-US",
  predefined: {},
  events: ["runtime.onMessage", "contextMenus.onClicked"],
};

let said: ToWorker[];
let answers: Record<string, unknown>;
let held: number;
let events: DocumentEvents;
let ports: DocumentPorts;
// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
let api: any;
let again: () => void;

beforeEach(() => {
  said = [];
  answers = {};
  held = 0;
  vi.stubGlobal("window", { background: true });
  vi.stubGlobal("reportError", vi.fn());
  const link: DocumentLink = {
    post: (message) => void said.push(structuredClone(message)),
    call: async (id, args) => {
      said.push({ kind: "call", call: "", id, args });
      const answer = answers[id];
      if (answer instanceof Error) throw answer;
      return answer;
    },
    hold: () => {
      held++;
      return () => void held--;
    },
  };
  api = { runtime: { id: "abc", getURL: (path: string) => `chrome-extension://abc/${path}` } };
  ports = documentPorts(api, () => link);
  events = documentEvents(api, link, ports, new Set(opening.events));
  const put = documentApi(api, { link, events, ports, opening });
  again = () => put(api, opening.api);
  again();
});
afterEach(() => vi.unstubAllGlobals());

const kinds = () => said.map(({ kind }) => kind);

test("functions ask the worker, by promise and by callback, with lastError during the callback alone", async () => {
  answers = { "tabs.query": [{ id: 3 }], "storage.local.get": new Error("no storage") };
  expect(await api.tabs.query({ active: true })).toEqual([{ id: 3 }]);
  expect(said).toEqual([{ kind: "call", call: "", id: "tabs.query", args: [{ active: true }] }]);
  expect(await new Promise((resolve) => api.tabs.query({}, resolve))).toEqual([{ id: 3 }]);
  await expect(api.storage.local.get("a")).rejects.toThrow("no storage");
  const told = new Promise((resolve) => {
    api.storage.local.get("a", () => resolve(api.runtime.lastError?.message));
  });
  expect(await told).toBe("no storage");
  expect(api.runtime.lastError).toBeUndefined();
});

test("what answers at once does so in the document", () => {
  expect(api.runtime.getManifest()).toEqual(opening.manifest);
  expect(api.runtime.getManifest()).not.toBe(opening.manifest);
  expect(api.tabs.TAB_ID_NONE).toBe(-1);
  expect(api.extension.getBackgroundPage()).toBe(window);
  expect(api.extension.getURL("a.html")).toBe("chrome-extension://abc/a.html");
  expect(said).toEqual([]);
});

test("what the browser lacks is not there", () => {
  expect("sidebarAction" in api).toBe(false);
  expect(api.tabs.hide).toBeUndefined();
});

test("a worker that starts again adds members, and leaves those that the program has replaced", () => {
  const { query, onUpdated } = api.tabs;
  api.tabs.query = () => "mine";
  api.tabs.onUpdated = undefined;
  again();
  expect(api.tabs.query()).toBe("mine");
  expect(api.tabs.onUpdated).toBe(onUpdated);
  expect(query).toBeTypeOf("function");
});

test("the worker is asked to listen only to what it does not listen to by itself, and once", () => {
  api.runtime.onMessage.addListener(() => undefined);
  expect(said).toEqual([]);
  api.tabs.onUpdated.addListener(() => undefined);
  api.tabs.onUpdated.addListener(() => "another");
  expect(said).toEqual([{ kind: "listen", key: "tabs.onUpdated", id: "tabs.onUpdated", filters: [] }]);
  events.again();
  expect(said[1]).toEqual(said[0]);
});

test("a listener with a filter hears what the browser lets through for it alone", () => {
  const [all, some] = [vi.fn(), vi.fn()];
  api.tabs.onUpdated.addListener(all);
  api.tabs.onUpdated.addListener(some, { urls: ["*://example.com/*"] });
  const { key } = said[1] as Extract<ToWorker, { kind: "listen" }>;
  expect(said[1]).toMatchObject({ id: "tabs.onUpdated", filters: [{ urls: ["*://example.com/*"] }] });
  events.dispatch({ kind: "event", key, args: [1] });
  expect(some.mock.calls).toEqual([[1]]);
  expect(all).not.toHaveBeenCalled();
  expect(api.tabs.onUpdated.hasListener(some)).toBe(true);
  api.tabs.onUpdated.removeListener(some);
  expect(said[2]).toEqual({ kind: "unlisten", key });
  expect(api.tabs.onUpdated.hasListener(some)).toBe(false);
});

/** What one message is answered with. */
async function answered(...listeners: Call[]): Promise<unknown> {
  for (const listener of listeners) api.runtime.onMessage.addListener(listener);
  const args = ["a message", { id: "abc" }, undefined];
  events.dispatch({ kind: "event", key: "runtime.onMessage", args, ask: { ask: "q", at: 2 } });
  await vi.waitFor(() => expect(kinds()).toContain("answer"));
  return said.find(({ kind }) => kind === "answer");
}

test.each<[string, Call, object]>([
  ["a promise", async () => "later", { value: "later" }],
  [
    "a later call",
    (_message, _sender, respond) => {
      queueMicrotask(() => (respond as Call)("called"));
      return true;
    },
    { value: "called" },
  ],
  ["nothing", () => undefined, { value: undefined }],
  ["a rejection", () => Promise.reject(new Error("no")), { fault: "no" }],
  [
    "an exception",
    () => {
      throw new Error("thrown");
    },
    { fault: "thrown" },
  ],
])("a message is answered with %s", async (_what, listener, outcome) => {
  expect(await answered(listener)).toEqual({ kind: "answer", ask: "q", outcome });
});

test("of two listeners, the one that has an answer gives it", async () => {
  expect(
    await answered(
      () => undefined,
      () => Promise.resolve("second"),
    ),
  ).toMatchObject({ outcome: { value: "second" } });
});

test("menu items have an id at once, and their own listeners", async () => {
  const onclick = vi.fn();
  expect(api.menus.create({ id: "a", title: "A" })).toBe("a");
  const made = api.menus.create({ title: "B", onclick });
  expect(said.map((each) => "args" in each && each.args[0])).toEqual([
    { id: "a", title: "A" },
    { id: made, title: "B" },
  ]);
  events.dispatch({ kind: "event", key: "contextMenus.onClicked", args: [{ menuItemId: made }, { id: 1 }] });
  events.dispatch({ kind: "event", key: "contextMenus.onClicked", args: [{ menuItemId: "a" }, { id: 1 }] });
  expect(onclick.mock.calls).toEqual([[{ menuItemId: made }, { id: 1 }]]);
});

test("a menu item that the browser refuses tells so", async () => {
  answers = { "menus.create": new Error("Cannot create item with duplicate id a") };
  const fault = new Promise((resolve) => {
    api.menus.create({ id: "a", title: "A" }, () => resolve(api.runtime.lastError?.message));
  });
  expect(await fault).toContain("duplicate id a");
});

test("ports that are opened speak through the worker, which is kept alive as long", () => {
  const port: Port = api.runtime.connect({ name: "talk" });
  const { port: key } = said[0] as Extract<ToWorker, { kind: "connect" }>;
  expect(said[0]).toMatchObject({ kind: "connect", id: "runtime.connect", args: [{ name: "talk" }] });
  expect([port.name, held]).toEqual(["talk", 1]);
  const heard = vi.fn();
  port.onMessage.addListener(heard);
  port.postMessage("out");
  ports.hear({ kind: "message", port: key, message: "in" });
  expect(heard).toHaveBeenCalledWith("in", port);
  expect(said[1]).toEqual({ kind: "post", port: key, message: "out" });
  const ended = vi.fn();
  port.onDisconnect.addListener(ended);
  port.disconnect();
  expect([kinds().at(-1), held]).toEqual(["disconnect", 0]);
  expect(ended).not.toHaveBeenCalled();
  expect(() => port.postMessage("more")).toThrow("disconnected port");
});

test("a port that ends for a reason tells it in both ways", () => {
  const port: Port = api.runtime.connect();
  const { port: key } = said[0] as Extract<ToWorker, { kind: "connect" }>;
  const reasons: unknown[] = [];
  port.onDisconnect.addListener(({ error }) => reasons.push(error?.message, api.runtime.lastError?.message));
  ports.hear({ kind: "gone", port: key, fault: "Nobody is there." });
  expect(reasons).toEqual(["Nobody is there.", "Nobody is there."]);
});

test("a port that comes is handed to the listeners, and all end with the worker", () => {
  const came: Port[] = [];
  const ended = vi.fn();
  events.event("runtime.onConnect").addListener((port) => void came.push(port as Port));
  const info = { name: "page", sender: { id: "abc" } };
  events.dispatch({ kind: "event", key: "runtime.onConnect", args: [info], port: { port: "p", at: 0 } });
  expect(came[0]).toMatchObject(info);
  came[0]?.onDisconnect.addListener(ended);
  ports.end();
  expect(ended).toHaveBeenCalledOnce();
  expect(held).toBe(0);
});

test("a port that nobody takes ends", () => {
  events.dispatch({ kind: "event", key: "runtime.onConnect", args: [{ name: "" }], port: { port: "p", at: 0 } });
  expect(said).toEqual([{ kind: "disconnect", port: "p" }]);
});
