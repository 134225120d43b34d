import { optionsFor, scriptsFor } from "../../../src/bridges/externally-connectable.js";
import { expect, type RunningExtension, test } from "../../../src/playwright/index.js";
import { serveWebPage } from "../fixture/web-page.js";
import { buildExtension, launchParts, type Parts } from "./build.js";

/** What Chrome gives to web pages that externally_connectable matches; native in Chromium, a bridge elsewhere. */
interface WebPort {
  name: string;
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}
interface Runtime {
  id: string;
  lastError?: { message: string };
  sendMessage(id: string, message: unknown, callback?: (answer: unknown) => void): Promise<unknown>;
  connect(id: string, info?: { name: string }): WebPort;
}
declare const chrome: { runtime?: Runtime };
declare const self: {
  heard: unknown[];
  internal: unknown[];
  chrome: { runtime: Runtime };
  browser?: { runtime: Runtime };
};

const MATCHES = ["http://127.0.0.1/allowed*", "http://127.0.0.1/frames"];
const FACTS = {
  manifest: { externally_connectable: { matches: MATCHES, ids: [] as string[] } },
  uses: new Set<string>(),
  globals: [],
  literals: [],
};

const partsFor = (native: boolean): Parts => {
  const added = scriptsFor(FACTS);
  const content = { matches: ["http://127.0.0.1/*"], js: ["content.js"] };
  return {
    manifest: {
      ...FACTS.manifest,
      host_permissions: ["http://127.0.0.1/*"],
      content_scripts: [...(native ? [] : added.map(({ file, entry }) => ({ ...entry, js: [file] }))), content],
    },
    background: `
      self.heard = [];
      self.internal = [];
      chrome.runtime.onConnect.addListener((port) => self.internal.push(port.name));
      chrome.runtime.onMessage.addListener((message) => void self.internal.push(message));
      chrome.runtime.onMessageExternal.addListener((message, sender, respond) => {
        self.heard.push({ keys: Object.keys(sender).sort(), url: sender.url, origin: sender.origin, id: sender.id ?? null, frame: sender.frameId, tab: typeof sender.tab?.id });
        if (message === "throw") throw new Error("refused on purpose");
        if (message === "promise") return Promise.resolve({ promised: true });
        if (message === "late") { Promise.resolve().then(() => respond("late answer")); return true; }
        if (message === "nothing") return;
        respond({ echo: message });
      });
      chrome.runtime.onConnectExternal.addListener((port) => {
        port.onMessage.addListener((message, from) => {
          if (message === "end") port.disconnect();
          else port.postMessage({ echo: message, name: port.name, same: from === port, url: port.sender.url });
        });
        port.onDisconnect.addListener(() => self.heard.push("disconnected"));
      });
    `,
    files: { "content.js": "" },
    ...(!native && {
      layers: {
        "compat/background.js": [["externally-connectable", optionsFor(FACTS)]],
        ...Object.fromEntries(added.map(({ file, module, options }) => [file, [[module, options]]])),
      } as NonNullable<Parts["layers"]>,
    }),
  };
};

let extension: RunningExtension;
let web: { url: string; close(): void };

test.beforeAll(async ({ target }, info) => {
  web = await serveWebPage("<title>web</title>");
  extension = await launchParts(target, info.outputPath("external"), partsFor(target.startsWith("chromium")));
});

test.afterAll(async () => {
  await extension?.close();
  web?.close();
});

const open = (path: string) => extension.content(`${web.url}${path}`);

test("a matching page is answered, in both styles and by each kind of listener", async () => {
  const page = await open("allowed?a");
  const answers = await page.page.evaluate(async (id) => {
    const { runtime } = chrome as { runtime: Runtime };
    const called = await new Promise((resolve) => {
      runtime.sendMessage(id, { list: [1, null], none: undefined }, (answer) =>
        resolve([answer, runtime.lastError ?? null]),
      );
    });
    const unanswered = await new Promise((resolve) => {
      runtime.sendMessage(id, "nothing", () => resolve(runtime.lastError?.message));
    });
    const caught = async (sent: Promise<unknown>) => sent.catch((error: Error) => `rejected: ${error.message}`);
    return {
      called,
      unanswered,
      silent: typeof (await caught(runtime.sendMessage(id, "nothing"))),
      late: await runtime.sendMessage(id, "late"),
      promised: await runtime.sendMessage(id, "promise"),
      thrown: await caught(runtime.sendMessage(id, "throw")),
      members: Object.keys(runtime)
        .filter((key) => ["sendMessage", "connect", "id"].includes(key))
        .sort(),
    };
  }, extension.id);
  expect(answers).toEqual({
    called: [{ echo: { list: [1, null] } }, null],
    unanswered: "The message port closed before a response was received.",
    silent: "undefined",
    late: "late answer",
    promised: { promised: true },
    thrown: "rejected: refused on purpose",
    members: ["connect", "id", "sendMessage"],
  });
  const heard = await extension.background.evaluate(() => self.heard[0]);
  expect(heard).toEqual({
    keys: ["documentId", "documentLifecycle", "frameId", "origin", "tab", "url"],
    url: `${web.url}allowed?a`,
    origin: new URL(web.url).origin,
    id: null,
    frame: 0,
    tab: "number",
  });
  await page.close();
});

test("a matching page connects, speaks and ends", async () => {
  const page = await open("allowed?b");
  const talk = await page.page.evaluate(async (id) => {
    const port = (chrome as { runtime: Runtime }).runtime.connect(id, { name: "talk" });
    const heard: unknown[] = [];
    const next = () => new Promise((resolve) => port.onMessage.addListener(resolve));
    port.postMessage({ n: 1 });
    heard.push(await next());
    const ended = new Promise<string>((resolve) => {
      port.onDisconnect.addListener(() =>
        resolve((chrome as { runtime: Runtime }).runtime.lastError?.message ?? "no error"),
      );
    });
    port.postMessage("end");
    heard.push(await ended);
    try {
      port.postMessage("after");
    } catch (error) {
      heard.push((error as Error).message);
    }
    return [port.name, ...heard];
  }, extension.id);
  expect(talk).toEqual([
    "talk",
    { echo: { n: 1 }, name: "talk", same: true, url: `${web.url}allowed?b` },
    "no error",
    expect.stringContaining("Attempting to use a disconnected port object"),
  ]);
  await page.page.evaluate((id) => {
    const port = (chrome as { runtime: Runtime }).runtime.connect(id, { name: "leaves" });
    port.onMessage.addListener(() => port.disconnect());
    port.postMessage("hello");
  }, extension.id);
  await extension.background.waitFor(() => self.heard.includes("disconnected"));
  await page.close();
});

test("a page wakes a background that has ended, and nothing of it reaches the inner listeners", async () => {
  const page = await open("allowed?c");
  await extension.endBackground();
  const answer = await page.page.evaluate(
    (id) => (chrome as { runtime: Runtime }).runtime.sendMessage(id, "wake"),
    extension.id,
  );
  expect(answer).toEqual({ echo: "wake" });
  expect(await extension.background.evaluate(() => self.internal)).toEqual([]);
  await page.close();
});

test("nobody answers for another id, and an id is needed", async () => {
  const page = await open("allowed?d");
  const seen = await page.page.evaluate(async () => {
    const { runtime } = chrome as { runtime: Runtime };
    const stranger = "abcdefghijklmnopabcdefghijklmnop";
    const rejected = await runtime.sendMessage(stranger, 1).catch(({ message }: Error) => message);
    const called = await new Promise((resolve) => {
      runtime.sendMessage(stranger, 1, () => resolve(runtime.lastError?.message));
    });
    const ended = await new Promise((resolve) => {
      runtime.connect(stranger).onDisconnect.addListener(() => resolve(runtime.lastError?.message));
    });
    let thrown = "";
    try {
      void Reflect.apply(runtime.sendMessage, runtime, [{}]);
    } catch (error) {
      thrown = (error as Error).message;
    }
    return { rejected, called, ended, thrown };
  });
  const nobody = "Could not establish connection. Receiving end does not exist.";
  expect(seen).toMatchObject({ rejected: nobody, called: nobody, ended: nobody });
  expect(seen.thrown).toContain("must specify an Extension ID (string) for its first argument");
  await page.close();
});

test("a page that does not match gets nothing, and what it forges is refused", async () => {
  const page = await open("refused");
  expect(await page.page.evaluate(() => typeof (globalThis as { chrome?: typeof chrome }).chrome?.runtime)).toBe(
    "undefined",
  );
  test.skip(extension.browser === "chromium", "Chromium has no content script that carries messages.");
  // A content script is the nearest that a hostile page could come to: the background looks at the address itself.
  const refused = await page.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { connect(info: object): WebPort } } }).chrome;
    const port = runtime.connect({ name: "compat.external" });
    const told = new Promise((resolve) => port.onMessage.addListener(resolve));
    port.postMessage({ open: "message", data: '"forged"' });
    return told;
  });
  expect(refused).toEqual({ end: "Could not establish connection. Receiving end does not exist." });
  const heard = await extension.background.evaluate(() => self.heard.map((each) => (each as { url?: string }).url));
  expect(heard.filter((url) => url?.includes("refused"))).toEqual([]);
  await page.close();
});

test("only the extensions that ids names are heard", async ({ target }, info) => {
  test.skip(target.startsWith("chromium"), "Chromium itself enforces ids.");
  const bridged = async (name: string, ids: string[]) => {
    const manifest = { externally_connectable: { ids } };
    return buildExtension(info.outputPath(name), extension.browser, {
      manifest,
      id: `${name}@compat.test`,
      background: `
        chrome.runtime.onMessageExternal.addListener((message, sender, respond) => respond("heard"));
        chrome.runtime.onConnectExternal.addListener((port) => port.postMessage("welcome"));`,
      layers: { "compat/background.js": [["externally-connectable", optionsFor({ ...FACTS, manifest })]] },
    });
  };
  const extraExtensions = [
    await bridged("friend", ["sender@compat.test"]),
    await bridged("hermit", ["stranger@compat.test"]),
    await bridged("open", ["*"]),
  ];
  const parts = { background: "", id: "sender@compat.test" };
  const sender = await launchParts(target, info.outputPath("sender"), parts, { extraExtensions });
  try {
    const ask = (id: string) =>
      sender.background.evaluate(async (to) => {
        const { runtime } = self.browser ?? self.chrome;
        const answer = await runtime.sendMessage(to, 1).catch(({ message }: Error) => message);
        const port = runtime.connect(to);
        const first = await new Promise((resolve) => {
          port.onMessage.addListener(resolve);
          port.onDisconnect.addListener(() => resolve("disconnected"));
        });
        return [answer, first];
      }, id);
    const [friend, hermit, openToAll] = sender.extras.map(({ id }) => id);
    expect(await ask(friend ?? "")).toEqual(["heard", "welcome"]);
    expect(await ask(hermit ?? "")).toEqual([
      "Could not establish connection. Receiving end does not exist.",
      "disconnected",
    ]);
    expect(await ask(openToAll ?? "")).toEqual(["heard", "welcome"]);
  } finally {
    await sender.close();
  }
});
