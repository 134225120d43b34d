import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import {
  type BrowserName,
  expect,
  launchExtension,
  type RunningExtension,
  test,
} from "../../../src/playwright/index.js";
import { buildAnswersExtension } from "./build.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const browser: any;

let extension: RunningExtension;

test.beforeAll(async ({ target }, info) => {
  const name = browserOf(target) as BrowserName;
  const extensionPath = await buildAnswersExtension(info.outputPath("computed"), name);
  extension = await launchExtension({ browser: name, executablePath: findBrowser(target), extensionPath });
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright wants the fixtures' pattern before the information.
test.beforeEach(({}, info) => {
  info.annotations.push({ type: "browser", description: `${info.project.name} ${extension.version}` });
});

test.afterAll(() => extension?.close());

/** What calls of the live API say, one after the other: a value, or the text of the error. */
const said = (calls: readonly (readonly [id: string, ...args: unknown[]])[]) =>
  extension.background.evaluate(
    async (list) => {
      const results: unknown[] = [];
      for (const [id, ...args] of list) {
        const names = id.split(".");
        const name = names.pop() as string;
        const home = names.reduce((at, part) => at[part], browser);
        results.push(await Promise.resolve(home[name](...args)).catch((error: Error) => error.message));
      }
      return results;
    },
    calls as (readonly [string, ...unknown[]])[],
  );

test("Thunderbird's bookmarks are those of a new profile of Chromium", async () => {
  test.skip(extension.browser === "firefox", "Firefox has bookmarks of its own, in a tree of its own.");
  const [tree, bar, unknown, many, children, none, recent, found] = await said([
    ["bookmarks.getTree"],
    ["bookmarks.get", "1"],
    ["bookmarks.get", "9999"],
    ["bookmarks.get", ["2", "1"]],
    ["bookmarks.getChildren", "0"],
    ["bookmarks.getChildren", "2"],
    ["bookmarks.getRecent", 5],
    ["bookmarks.search", "other"],
  ]);
  const folder = (id: string, title: string, folderType: string) => {
    const index = Number(id) - 1;
    return expect.objectContaining({ id, parentId: "0", index, title, folderType, syncing: false });
  };
  const [first, second] = [folder("1", "Bookmarks bar", "bookmarks-bar"), folder("2", "Other bookmarks", "other")];
  expect(tree).toEqual([expect.objectContaining({ id: "0", title: "", children: [first, second] })]);
  expect(bar).toEqual([first]);
  expect(unknown).toBe("Can't find bookmark for id.");
  expect(many).toEqual([second, first]);
  expect(children).toEqual([first, second]);
  expect([none, recent]).toEqual([[], []]);
  expect(found).toEqual([]);
});

test("an unknown download has no danger that could be accepted", async () => {
  test.skip(extension.browser === "chromium", "Chromium asks its user, and waits for a window to do it in.");
  const [error] = await said([["downloads.acceptDanger", 999_999]]);
  expect(error).toBe("Invalid downloadId");
});

test("only an unknown tab cannot leave its group", async () => {
  const id = await extension.background.evaluate(async () => (await browser.tabs.query({}))[0].id);
  const [left, unknown] = await said([
    ["tabs.ungroup", [id]],
    ["tabs.ungroup", 999_999_999],
  ]);
  expect(left ?? undefined).toBeUndefined();
  expect(unknown).toMatch(extension.browser === "firefox" ? /999999999/ : /^No tab with id: 999999999\.$/);
});

test("requests for hosts are held against tabs and granted hosts as in Chromium", async () => {
  const [neither, noTab, never] = await said([
    ["permissions.addHostAccessRequest", {}],
    ["permissions.addHostAccessRequest", { tabId: 999_999_999 }],
    ["permissions.removeHostAccessRequest", {}],
  ]);
  expect([neither, never]).toEqual(Array(2).fill("Must specify either 'documentId' or 'tabId'."));
  expect(noTab).toBe("No tab with id: 999999999.");
});

test("Chromium's menus appear as its system shows them, and warming up a tab needs the tab", async () => {
  test.skip(extension.browser !== "chromium", "Firefox has both, and Thunderbird has the setting.");
  const [event, set, warm] = await said([
    ["tabs.hide", [1]],
    ["tabs.show", [1]],
    ["tabs.warmup", 999_999_999],
  ]);
  expect([event, set ?? undefined, warm]).toEqual([[], undefined, "No tab with id: 999999999."]);
});
