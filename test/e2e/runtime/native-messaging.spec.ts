import { browserOf } from "../../../src/playwright/find-browser.js";
import { expect, type RunningExtension, test } from "../../../src/playwright/index.js";
import { HOST, installHost, launchWithHosts } from "../native-host/install.js";
import { launchSpeakers } from "./messaging/launch.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const browser: any, exported: any;

const FORBIDDEN_HOST = "org.compat.forbidden_host";

/** What a background says of a conversation with the host. */
interface Talk {
  readonly got: readonly { readonly [key: string]: unknown }[];
  readonly last: string | null;
  readonly error: string | null;
  readonly same: boolean;
}

let extension: RunningExtension;

/** Whether a process is still there. */
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Connects in the background, sends everything, and waits until the port ends, which the host does. */
const talk = (application: string, ...messages: object[]): Promise<Talk> =>
  extension.background.evaluate(
    ([name, all]) =>
      new Promise((resolve) => {
        const port = browser.runtime.connectNative(name);
        const got: { [key: string]: unknown }[] = [];
        port.onMessage.addListener((message: { big?: string }) =>
          got.push(message.big ? { big: message.big.length } : (message as object as { [key: string]: unknown })),
        );
        port.onDisconnect.addListener((given: { error: { message: string } | null }) =>
          resolve({
            got,
            last: browser.runtime.lastError?.message ?? null,
            error: given.error?.message ?? null,
            same: given === port,
          }),
        );
        for (const message of all) port.postMessage(message);
      }),
    [application, messages] as const,
  );

/** Sends one message in the background, and gives the answer or the error's text. */
const ask = (application: string, message: object) =>
  extension.background.evaluate(
    ([name, text]) =>
      browser.runtime.sendNativeMessage(name, text).catch((error: Error) => `rejected: ${error.message}`),
    [application, message] as const,
  );

/** Starts the host through a port that stays open as `globalThis.port`, and gives its process id. */
const startHost = (place: Pick<RunningExtension["background"], "evaluate"> = extension.background): Promise<number> =>
  place.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const port = browser.runtime.connectNative(name);
        Object.assign(globalThis, { port });
        port.onMessage.addListener((message: { pid?: number }) => message.pid && resolve(message.pid));
        port.postMessage({ pid: true });
      }),
    HOST,
  );

test.describe("with the permission", () => {
  test.beforeAll(async ({ target }, info) => {
    const folder = info.outputPath("home");
    extension = await launchSpeakers(target, info, {
      manifest: { permissions: ["nativeMessaging"], action: { default_title: "Ping" } },
      ...launchWithHosts(browserOf(target) ?? "chromium", folder),
    });
    installHost(folder, extension);
    installHost(folder, extension, FORBIDDEN_HOST, true);
  });

  test.afterAll(() => extension?.close());

  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the fixtures' pattern before the information.
  test.beforeEach(({}, info) => {
    info.annotations.push({ type: "browser", description: `${info.project.name} ${extension.version}` });
  });

  test("connectNative() starts the application at once and returns a port to it (CR-030, TB-002, MDN-01, MDN-02, MDN-03)", async () => {
    const { got } = await talk(HOST, { echo: [1, "two", { three: null }] }, { echo: "ü" }, { exit: 0 });
    expect(got).toEqual([{ echo: [1, "two", { three: null }] }, { echo: "ü" }]);
    const shape = await extension.background.evaluate((name) => {
      const port = browser.runtime.connectNative(name);
      const seen = [typeof port.postMessage, port.sender === undefined, port.error];
      port.disconnect();
      return seen;
    }, HOST);
    expect(shape).toEqual(["function", true, null]);
  });

  test("the application gets to know who calls it (CR-030, MDN-02)", async () => {
    const {
      got: [hello],
    } = await talk(HOST, { pid: true }, { exit: 0 });
    const args = hello?.args as string[];
    // Chromium passes the caller's origin; Gecko passes the manifest's path, and the extension's id.
    if (extension.browser === "chromium") expect(args).toContain(`${extension.origin}/`);
    else expect(args[1]).toBe(extension.id);
  });

  test("an application that exits ends the port; only lastError calls that an error (runtime.connectNative-disconnectReason, CR-171, MDN-04)", async () => {
    expect(await talk(HOST, { exit: 0 })).toEqual({
      got: [],
      last: "Native host has exited.",
      error: null,
      same: true,
    });
    expect(await talk(HOST, { echo: 1 }, { crash: true })).toMatchObject({
      got: [{ echo: 1 }],
      last: "Native host has exited.",
      error: null,
    });
  });

  test("an application that is not installed, or not for this extension, ends the port with the reason (CR-030, CR-171, MDN-02)", async () => {
    for (const name of ["org.compat.missing_host", FORBIDDEN_HOST]) {
      const { last, error, same } = await talk(name);
      expect(last).toMatch(/native (messaging host|application)/i);
      expect(error).toBe(last);
      expect(same).toBe(true);
    }
  });

  test("a message of the application may have a megabyte, and not more (CR-030)", async () => {
    const most = 1024 * 1024 - 100;
    expect((await talk(HOST, { big: most }, { exit: 0 })).got).toEqual([{ big: most }]);
    const { got, last, error } = await talk(HOST, { big: 1024 * 1024 });
    expect(got).toEqual([]);
    expect(last).toMatch(/error when communicating|exceeds the limit/i);
    expect(error).toBe(last);
  });

  test("disconnect() ends the application, and fires nothing here (MDN-04, MDN-05, CR-171, CR-172)", async () => {
    const pid = await startHost();
    expect(lives(pid)).toBe(true);
    const thrown = await extension.background.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: the port that startHost keeps.
      const { port } = globalThis as any;
      Object.assign(globalThis, { fired: 0 });
      port.onDisconnect.addListener(() => Object.assign(globalThis, { fired: 1 }));
      port.disconnect();
      port.disconnect();
      try {
        port.postMessage({ echo: 1 });
        return "";
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(thrown).toMatch(/disconnected port/i);
    await expect.poll(() => lives(pid), { timeout: 10_000 }).toBe(false);
    expect(await extension.background.evaluate(() => (globalThis as unknown as { fired: number }).fired)).toBe(0);
  });

  test("an application that does not end by itself after disconnect() is killed after some seconds (MDN-05)", async () => {
    const pid = await startHost();
    await extension.background.evaluate(
      () =>
        new Promise<void>((resolve) => {
          // biome-ignore lint/suspicious/noExplicitAny: the port that startHost keeps.
          const { port } = globalThis as any;
          port.onMessage.addListener(() => resolve());
          port.postMessage({ stay: true });
        }),
    );
    await extension.background.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: the port that startHost keeps.
      (globalThis as any).port.disconnect();
    });
    await expect.poll(() => lives(pid), { timeout: 20_000 }).toBe(false);
  });

  test("the application ends with the page that opened the port (MDN-04)", async () => {
    const page = await extension.open("page.html");
    const pid = await startHost(page);
    expect(lives(pid)).toBe(true);
    await page.close();
    await expect.poll(() => lives(pid), { timeout: 10_000 }).toBe(false);
  });

  test("a click on the toolbar button can start the conversation (MDN-07)", async () => {
    await extension.background.evaluate((name) => {
      browser.action.onClicked.addListener(() => {
        browser.runtime
          .sendNativeMessage(name, { echo: "ping" })
          .then((answer: unknown) => Object.assign(globalThis, { answer }));
      });
    }, HOST);
    await extension.clickToolbarButton();
    expect(await extension.background.waitFor(() => (globalThis as unknown as { answer?: unknown }).answer)).toEqual({
      echo: "ping",
    });
  });

  test("sendNativeMessage() starts the application for one message and resolves with its answer (CR-125, TB-013)", async () => {
    expect(await ask(HOST, { echo: { a: [1] } })).toEqual({ echo: { a: [1] } });
    const first = (await ask(HOST, { pid: true })) as { pid: number };
    const second = (await ask(HOST, { pid: true })) as { pid: number };
    expect(second.pid).not.toBe(first.pid);
    await expect.poll(() => lives(first.pid) || lives(second.pid), { timeout: 10_000 }).toBe(false);
  });

  test("sendNativeMessage() calls back, with lastError and no arguments on failure (CR-125, CR-126, TB-013)", async () => {
    const seen = await extension.background.evaluate(async (name) => {
      const call = (application: string) =>
        new Promise((resolve) => {
          const returned = browser.runtime.sendNativeMessage(application, { echo: 1 }, (...results: unknown[]) =>
            resolve([returned === undefined, results, Boolean(browser.runtime.lastError?.message)]),
          );
        });
      return [await call(name), await call("org.compat.missing_host")];
    }, HOST);
    expect(seen).toEqual([
      [true, [{ echo: 1 }], false],
      [true, [], true],
    ]);
    expect(await ask("org.compat.missing_host", {})).toMatch(/^rejected: .*native (messaging host|application)/i);
    expect(await ask(HOST, { exit: 0 })).toMatch(/^rejected: /);
  });
});

test("without the permission both are absent, and the exported namespace says what is missing (CR-143, CR-185)", async ({
  target,
}, info) => {
  const bare = await launchSpeakers(target, info);
  try {
    expect(
      await bare.background.evaluate(() => [
        typeof browser.runtime.connectNative,
        typeof browser.runtime.sendNativeMessage,
      ]),
    ).toEqual(["undefined", "undefined"]);
    const texts = await bare.background.evaluate(() =>
      ["connectNative", "sendNativeMessage"].map((name) => {
        try {
          exported[name]("x", {});
          return "";
        } catch (error) {
          return `${(error as Error).name}: ${(error as Error).message}`;
        }
      }),
    );
    expect(texts[0]).toMatch(/^BlockedError: runtime.connectNative is blocked here by .*'nativeMessaging'/);
    expect(texts[1]).toMatch(/^BlockedError: runtime.sendNativeMessage is blocked here by .*'nativeMessaging'/);
    await expect(bare.background.evaluate(() => exported.onConnectNative.addListener(() => undefined))).rejects.toThrow(
      "the missing permission 'nativeMessaging'",
    );
  } finally {
    await bare.close();
  }
});
