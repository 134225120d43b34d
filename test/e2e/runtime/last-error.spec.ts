import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import { expect, launchExtension, type RunningExtension, test } from "../../../src/playwright/index.js";
import { buildContextsExtension } from "./contexts/build.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const chrome: any;

let extension: RunningExtension;

test.beforeAll(async ({ target }, info) => {
  const browser = browserOf(target) ?? "chromium";
  const extensionPath = buildContextsExtension(info.outputPath("extension"), browser);
  extension = await launchExtension({ browser, executablePath: findBrowser(target), extensionPath });
});

test.afterAll(() => extension?.close());

/** A native member, and one of compat's, each called so that it fails. */
const FAILING = { native: "tabs.get", compat: "runtime.restartAfterDelay" } as const;

for (const [kind, member] of Object.entries(FAILING)) {
  test(`${member} (${kind}) sets lastError during its callback, and at no other time (CR-011, CR-012, C-05, TB-084)`, async () => {
    const seen = await extension.background.evaluate(async (id) => {
      const { runtime, tabs } = chrome;
      const before = runtime.lastError;
      const [during, count] = await new Promise<[unknown, number]>((resolve) => {
        const callback = (...results: unknown[]) => resolve([runtime.lastError?.message, results.length]);
        if (id === "tabs.get") tabs.get(987_654_321, callback);
        else runtime.restartAfterDelay(0, callback);
      });
      await new Promise((resolve) => setTimeout(resolve));
      return [before === undefined, typeof during, count, runtime.lastError === undefined];
    }, member);
    expect(seen).toEqual([true, "string", 0, true]);
  });

  test(`${member} (${kind}) sets no lastError when its promise rejects (CR-014, C-05)`, async () => {
    const seen = await extension.background.evaluate(async (id) => {
      const { runtime, tabs } = chrome;
      const rejected: Promise<unknown> = id === "tabs.get" ? tabs.get(987_654_321) : runtime.restartAfterDelay(0);
      return rejected.then(
        () => "resolved",
        (error) => [typeof error.message, runtime.lastError === undefined],
      );
    }, member);
    expect(seen).toEqual(["string", true]);
  });
}

test("an error that the callback does not read is logged, one that it reads is not (CR-013, C-05)", async () => {
  const lines = (pattern: RegExp) => extension.logs.filter(({ text }) => pattern.test(text)).map(({ text }) => text);
  await extension.background.evaluate(async () => {
    const { runtime } = chrome;
    await new Promise<void>((resolve) => {
      runtime.restartAfterDelay(0, () => {
        void runtime.lastError;
        resolve();
      });
    });
    await new Promise<void>((resolve) => runtime.restartAfterDelay(0, () => resolve()));
    console.log("after both calls");
  });
  await expect.poll(() => lines(/after both calls/)).toHaveLength(1);
  expect(lines(/Unchecked runtime\.lastError/)).toEqual([
    "Unchecked runtime.lastError while running runtime.restartAfterDelay: Invalid argument: 0.",
  ]);
});

test("an unread error of a native call is still logged by the browser, and a read one is not (CR-013)", async () => {
  const unread = () =>
    extension.logs.filter(({ text }) => /Unchecked.*lastError.*87654/.test(text)).map(({ text }) => text);
  await extension.background.evaluate(async () => {
    const { runtime, tabs } = chrome;
    await new Promise<void>((resolve) => {
      tabs.get(876_540, () => {
        void runtime.lastError;
        resolve();
      });
    });
    await new Promise<void>((resolve) => tabs.get(876_541, () => resolve()));
  });
  await expect.poll(unread).toHaveLength(1);
  expect(unread()[0]).toContain("876541");
});

test("a callback that throws leaves no lastError behind (CR-012)", async () => {
  const after = await extension.background.evaluate(async () => {
    const { runtime } = chrome;
    runtime.restartAfterDelay(0, () => {
      throw new Error(`thrown on purpose after ${runtime.lastError?.message}`);
    });
    await new Promise<void>((resolve) => runtime.restartAfterDelay(0, () => resolve(void runtime.lastError)));
    await new Promise((resolve) => setTimeout(resolve));
    return runtime.lastError === undefined;
  });
  expect(after).toBe(true);
});
