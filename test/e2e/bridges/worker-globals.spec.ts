import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, type RunningExtension, test } from "../../../src/playwright/index.js";
import { launchParts, type Parts } from "./build.js";

/** The worker's globals, native in Chromium and bridges elsewhere; the same program and the same answers. */
interface Client {
  readonly id: string;
  readonly url: string;
  readonly type: string;
  readonly frameType: string;
  readonly focused: boolean;
  readonly visibilityState: string;
  focus(): Promise<Client>;
  postMessage(message: unknown, transfer?: Transferable[]): void;
}
interface Scope {
  diary: unknown[];
  clients: {
    matchAll(query?: object): Promise<Client[]>;
    get(id: string): Promise<Client | undefined>;
    openWindow(url: string): Promise<Client | null>;
    claim(): Promise<void>;
  };
  registration: {
    scope: string;
    active: { scriptURL: string; state: string };
    unregister(): Promise<boolean>;
    showNotification(title: string, options?: object): Promise<void>;
    getNotifications(
      filter?: object,
    ): Promise<{ title: string; body: string; tag: string; data: unknown; close(): void }[]>;
  };
  skipWaiting(): Promise<void>;
  importScripts(...urls: string[]): void;
  imported: number;
  ServiceWorkerGlobalScope: new () => unknown;
  WorkerGlobalScope: new () => unknown;
  heard: unknown[];
  sw: {
    controller: { postMessage(message: unknown, transfer?: Transferable[]): void; scriptURL: string; state: string };
  };
}
declare const self: Scope;

const worker = { worker: "background.js" };

const PARTS: Parts = {
  manifest: { permissions: ["notifications"] },
  scripts: ["listed.js"],
  background: `
    self.diary = [];
    self.addEventListener("install", (event) => {
      event.waitUntil(Promise.resolve().then(() => self.diary.push("waited")));
      self.diary.push("install");
    });
    self.onactivate = (event) => void self.diary.push("activate " + typeof event.waitUntil);
    chrome.runtime.onInstalled.addListener(({ reason }) => void self.diary.push("onInstalled " + reason));
    self.addEventListener("message", (event) => {
      if (event.data === "close the port") return;
      event.waitUntil(Promise.resolve());
      event.ports[0]?.postMessage("through the port");
      event.source.postMessage({ echo: event.data, from: event.source.url, again: event.origin === location.origin });
    });
    self.addEventListener("fetch", () => undefined);
    self.addEventListener("notificationclick", (event) => void self.diary.push(event.notification.data));
  `,
  files: {
    "listed.js": "self.imported = (self.imported ?? 0) + 1;",
    "page.html": `<!doctype html><title>Page</title><script src="compat/page.js"></script><script src="page.js"></script>`,
    "page.js": `
      self.heard = [];
      navigator.serviceWorker.addEventListener("message", ({ data, source }) =>
        self.heard.push({ data, source: source?.scriptURL?.replace(location.origin, "") ?? null }));
      navigator.serviceWorker.startMessages();
      self.sw = navigator.serviceWorker;`,
    "compat/page.js": "",
    "frame.html": `<!doctype html><title>Frame</title><iframe src="page.html"></iframe>`,
  },
};

const LAYERS: Parts["layers"] = {
  "compat/background.js": [
    ["import-scripts", worker],
    ["worker-scopes"],
    ["skip-waiting"],
    ["clients", worker],
    ["registration", worker],
    ["lifecycle-events"],
    ["silent-events"],
  ],
  "compat/page.js": [["service-worker-container", worker]],
};

let extension: RunningExtension;
let folder: string;

test.beforeAll(async ({ target }, info) => {
  const parts = target.startsWith("chromium") ? PARTS : { ...PARTS, layers: LAYERS };
  folder = info.outputPath("worker");
  extension = await launchParts(target, folder, parts, {
    ...(!target.startsWith("chromium") && { preferences: { "alerts.useSystemBackend": false } }),
  });
});

test.afterAll(() => extension?.close());

test("install, onInstalled and activate come once, in this order", async () => {
  await extension.background.waitFor(() => self.diary.length >= 4);
  expect(await extension.background.evaluate(() => self.diary)).toEqual([
    "install",
    "waited",
    "onInstalled install",
    "activate function",
  ]);
  await extension.endBackground();
  expect(await extension.background.evaluate(() => self.diary)).toEqual([]);
});

test("the scope calls itself a worker's", async () => {
  const seen = await extension.background.evaluate(async () => {
    const caught = (run: () => unknown) => {
      try {
        return run();
      } catch (error) {
        return (error as Error).name;
      }
    };
    return {
      scopes: [self instanceof self.ServiceWorkerGlobalScope, self instanceof self.WorkerGlobalScope],
      other: {} instanceof self.WorkerGlobalScope,
      construct: caught(() => new self.WorkerGlobalScope()),
      skipped: (await self.skipWaiting()) === undefined,
    };
  });
  expect(seen).toEqual({ scopes: [true, true], other: false, construct: "TypeError", skipped: true });
});

test("importScripts takes what the background has, and names what it has not", async () => {
  const seen = await extension.background.evaluate(() => {
    const caught = (url: string) => {
      try {
        return String(self.importScripts(url));
      } catch (error) {
        return [(error as Error).name, (error as Error).message.includes("absent.js")];
      }
    };
    return {
      listed: caught("listed.js"),
      absent: caught("absent.js"),
      nonsense: caught("http://["),
      imported: self.imported,
    };
  });
  expect(seen).toMatchObject({
    listed: "undefined",
    absent: ["NetworkError", true],
    nonsense: ["NetworkError", false],
  });
  expect(seen.imported).toBeGreaterThan(0);
});

test("the registration tells of itself", async () => {
  const { scope, script, state } = await extension.background.evaluate(() => ({
    scope: self.registration.scope,
    script: self.registration.active.scriptURL,
    state: self.registration.active.state,
  }));
  expect(scope).toBe(`${extension.origin}/`);
  expect(script).toBe(`${extension.origin}/background.js`);
  expect(state).toBe("activated");
});

test("clients are the pages of the extension", async () => {
  const page = await extension.open("page.html?one");
  const framed = await extension.open("frame.html");
  await extension.background.waitFor(async () => (await self.clients.matchAll()).length === 3);
  const found = await extension.background.evaluate(async () => {
    const all = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
    const same = await Promise.all(all.map(async ({ id, url }) => (await self.clients.get(id))?.url === url));
    const seen = all.map(({ url, type, frameType, focused, visibilityState }) => ({
      at: url.replace(location.origin, ""),
      type,
      frameType,
      focused: typeof focused,
      visible: ["visible", "hidden"].includes(visibilityState),
    }));
    return {
      seen,
      same,
      claimed: await self.clients.claim(),
      workers: await self.clients.matchAll({ type: "worker" }),
    };
  });
  const shape = { type: "window", focused: "boolean", visible: true };
  expect(found.seen.sort((a, b) => (a.at < b.at ? -1 : 1))).toMatchObject([
    { at: "/frame.html", frameType: "top-level", ...shape },
    { at: "/page.html", frameType: "nested", ...shape },
    { at: "/page.html?one", frameType: "top-level", ...shape },
  ]);
  expect(found.same).toEqual([true, true, true]);
  expect(found.workers).toEqual([]);
  await page.close();
  await framed.close();
});

test("client.postMessage reaches navigator.serviceWorker in the page", async () => {
  const page = await extension.open("page.html?message");
  await extension.background.waitFor(async () => (await self.clients.matchAll()).length === 1);
  await extension.background.evaluate(async () => {
    const [client] = await self.clients.matchAll();
    client?.postMessage({ list: [1, 2], map: new Map([["a", 1]]).size });
  });
  await page.waitFor(() => self.heard.length === 1);
  expect(await page.evaluate(() => self.heard)).toEqual([{ data: { list: [1, 2], map: 1 }, source: "/background.js" }]);
  await page.close();
});

test("controller.postMessage reaches the background, also one that has ended, with ports", async () => {
  const page = await extension.open("page.html?speaks");
  const at = await page.evaluate(async () => {
    const { active, scope } = (await navigator.serviceWorker.ready) as unknown as Scope["registration"];
    return [self.sw.controller.scriptURL, self.sw.controller.state, active.scriptURL, scope];
  });
  const script = `${extension.origin}/background.js`;
  expect(at).toEqual([script, "activated", script, `${extension.origin}/`]);
  for (const word of ["awake", "ended"]) {
    if (word === "ended") await extension.endBackground();
    await page.evaluate((data) => {
      self.heard = [];
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = (event) => self.heard.push(event.data);
      self.sw.controller.postMessage(data, [port2]);
    }, word);
    await page.waitFor(() => self.heard.length === 2);
    const heard = await page.evaluate(() => self.heard);
    expect(heard).toContainEqual("through the port");
    const echo = { echo: word, from: `${extension.origin}/page.html?speaks`, again: true };
    expect(heard).toContainEqual({ data: echo, source: "/background.js" });
  }
  await page.close();
});

test("what cannot be cloned is refused at once", async () => {
  const page = await extension.open("page.html?clone");
  const name = await page.evaluate(() => {
    try {
      self.sw.controller.postMessage(() => 1);
      return "nothing";
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(name).toBe("DataCloneError");
  await page.close();
});

test("notifications are shown and told of, after an end of the background too", async () => {
  const shown = () =>
    extension.background.evaluate(async () =>
      (await self.registration.getNotifications({ tag: "news" })).map(({ title, body, tag, data }) => ({
        title,
        body,
        tag,
        data,
      })),
    );
  await extension.background.evaluate(() =>
    self.registration.showNotification("Title", { body: "Body", tag: "news", data: { page: 7 } }),
  );
  const expected = [{ title: "Title", body: "Body", tag: "news", data: { page: 7 } }];
  expect(await shown()).toEqual(expected);
  await extension.endBackground();
  expect(await shown()).toEqual(expected);
  await extension.background.evaluate(async () => {
    for (const notification of await self.registration.getNotifications()) notification.close();
  });
  await expect.poll(shown).toEqual([]);
});

test("where fetch events never fire, the console says so once", async () => {
  test.skip(extension.browser === "chromium", "Chromium's worker has the event.");
  await extension.background.wake();
  const told = () => extension.logs.filter(({ text }) => text.includes("The 'fetch' event never fires"));
  await expect.poll(() => told().length).toBeGreaterThan(0);
  expect(told()[0]).toMatchObject({ source: "background", level: "warn" });
});

test("openWindow opens a page and gives its client", async () => {
  test.skip(
    extension.browser === "chromium",
    "Chromium's worker may open a window only while a notification is clicked.",
  );
  const opened = await extension.background.evaluate(async () => {
    const client = await self.clients.openWindow("page.html?opened");
    const again = await client?.focus();
    return [client?.url.replace(location.origin, ""), again?.visibilityState];
  });
  expect(opened).toEqual(["/page.html?opened", "visible"]);
  await (await extension.view("page.html?opened")).close();
});

test("a click on a notification wakes the background, which gets its data", async () => {
  test.skip(extension.browser === "chromium", "Nothing outside Chromium can click its notifications.");
  await extension.background.evaluate(() => self.registration.showNotification("News", { data: "data of the news" }));
  const click = () =>
    extension.inBrowser(`(() => {
      const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
      const { notificationsMap } = ExtensionParent.apiManager.getAPI("notifications", extension, "addon_parent");
      for (const notification of notificationsMap.values()) notification.observe(null, "alertclickcallback");
    })()`);
  await extension.endBackground();
  await click();
  await extension.background.waitFor(() => self.diary.includes("data of the news"));
});

test("an update brings install and activate again", async () => {
  const file = path.join(folder, "manifest.json");
  await writeFile(file, (await readFile(file, "utf8")).replace('"version":"1.0"', '"version":"1.1"'));
  await extension.reload();
  await extension.background.waitFor(() => self.diary.length >= 4);
  expect(await extension.background.evaluate(() => self.diary)).toEqual([
    "install",
    "waited",
    "onInstalled update",
    "activate function",
  ]);
});

test("an install that was cut short is begun again, and activate follows", async ({ target }, info) => {
  test.skip(target.startsWith("chromium"), "Chromium's worker does not end while it waits for its install.");
  const parts: Parts = {
    background: `
      self.diary = [];
      self.addEventListener("install", (event) => {
        const tries = Number(localStorage.getItem("tries"));
        localStorage.setItem("tries", tries + 1);
        if (!tries) event.waitUntil(new Promise(() => undefined));
        self.diary.push("install " + tries);
      });
      self.addEventListener("activate", () => self.diary.push("activate"));`,
    layers: { "compat/background.js": [["lifecycle-events"]] },
  };
  const other = await launchParts(target, info.outputPath("cut-short"), parts);
  try {
    await other.background.waitFor(() => self.diary.includes("install 0"));
    await other.endBackground();
    await other.background.waitFor(() => self.diary.length === 2);
    expect(await other.background.evaluate(() => self.diary)).toEqual(["install 1", "activate"]);
    await other.endBackground();
    expect(await other.background.evaluate(() => self.diary)).toEqual([]);
  } finally {
    await other.close();
  }
});
