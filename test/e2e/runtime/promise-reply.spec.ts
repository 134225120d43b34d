import { browserOf } from "../../../src/playwright/find-browser.js";
import { expect, test } from "../../../src/playwright/index.js";
import { launchSpeakers, webSite } from "./messaging/launch.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const browser: any, chrome: any;

const send = async (message: object): Promise<unknown> => {
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    return `rejected: ${(error as Error).message}`;
  }
};

// Chromium 150 itself puts "Uncaught Error: " before the text. 148 to 151 answers promises only for extensions without a devtools page; older ones never do.
for (const [kind, manifest] of Object.entries({
  "an extension": {},
  "an extension with a devtools page": { devtools_page: "page.html" },
})) {
  test(`promises of ${kind} answer messages, and its errors arrive (runtime.onMessage-promiseReply, runtime.sendMessage-promiseReply, CR-121, CR-147)`, async ({
    target,
  }, info) => {
    // Thunderbird has no developer tools for web pages.
    test.skip(browserOf(target) === "thunderbird" && "devtools_page" in manifest, "Thunderbird has no devtools pages.");
    const site = await webSite();
    const extension = await launchSpeakers(target, info, { manifest });
    info.annotations.push({ type: "browser", description: `${info.project.name} ${extension.version}` });
    try {
      const page = await extension.open("page.html");
      const content = await extension.content(site.url);
      for (const place of [page, content]) {
        expect(await place.evaluate(send, { ask: "promise", value: 1 })).toMatchObject({
          event: "onMessage",
          value: 1,
        });
        expect(await place.evaluate(send, { ask: "reject" })).toMatch(
          /^rejected: (Uncaught Error: )?onMessage rejects$/,
        );
        expect(await place.evaluate(send, { ask: "throw" })).toMatch(/^rejected: (Uncaught Error: )?onMessage throws$/);
        expect(await place.evaluate(send, { ask: "both" })).toBe("sendResponse");
        expect(await place.evaluate(send, { ask: "late" })).toBe("late");
        const called = await place.evaluate(
          () =>
            new Promise((resolve) => {
              browser.runtime.sendMessage({ ask: "reject" }, (...results: unknown[]) =>
                resolve([results, browser.runtime.lastError.message]),
              );
            }),
        );
        expect(called).toEqual([[], expect.stringMatching(/^(Uncaught Error: )?onMessage rejects$/)]);
      }
      // tabs.sendMessage is not repaired: where promises are ignored, it gets the rejection as an answer.
      const toContent = await extension.background.evaluate(async () => {
        const tabs = await browser.tabs.query({});
        const { id } = tabs.find(({ url }: { url?: string }) => url?.startsWith("http:"));
        return browser.tabs.sendMessage(id, { ask: "reject" }).then(
          (answer: { message: string }) => ({ answer: answer.message }),
          (error: Error) => ({ error: error.message.replace("Uncaught Error: ", "") }),
        );
      });
      const ignored = await extension.background.evaluate(() => browser === chrome);
      const text = "content script of / rejects";
      expect(toContent).toEqual(browserOf(target) === "chromium" && ignored ? { answer: text } : { error: text });
    } finally {
      await extension.close();
      site.close();
    }
  });
}
