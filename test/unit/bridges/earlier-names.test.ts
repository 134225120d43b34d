import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { gives } from "../../../src/bridges/bridge.js";
import * as browserAction from "../../../src/bridges/browser-action.js";
import * as pageAction from "../../../src/bridges/page-action.js";
import * as tabScripts from "../../../src/bridges/tab-scripts.js";

const action = {
  enable: vi.fn(async () => undefined),
  disable: vi.fn(async () => undefined),
  isEnabled: vi.fn(async () => true),
  setTitle: vi.fn(async () => undefined),
  onClicked: {},
};
const scripting = {
  executeScript: vi.fn(async () => [{ frameId: 0, result: "one" }]),
  insertCSS: vi.fn(async () => undefined),
  removeCSS: vi.fn(async () => undefined),
};
const chromeRoot = () => ({
  runtime: { getURL: (path: string) => `chrome-extension://abc/${path}` },
  action,
  scripting,
  tabs: { query: async () => [{ id: 7 }] },
});
type Given = ReturnType<typeof chromeRoot> & {
  browserAction?: object;
  pageAction?: Record<string, (...args: unknown[]) => Promise<unknown>> & { onClicked: object };
  tabs: Record<string, (...args: unknown[]) => Promise<unknown>>;
};
const given = () => Reflect.get(globalThis, "chrome") as Given;

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal("chrome", chromeRoot());
  // The second name of the root, which a bridge sets.
  vi.stubGlobal("browser", undefined);
});
afterEach(() => vi.unstubAllGlobals());

test("browserAction is the object of action", () => {
  browserAction.install();
  expect(given().browserAction).toBe(action);
});

test("nothing is added where the root is not Chrome's", () => {
  const runtime = { getURL: (path: string) => `moz-extension://abc/${path}` };
  vi.stubGlobal("chrome", { ...chromeRoot(), runtime });
  browserAction.install();
  pageAction.install({ shown: false });
  tabScripts.install();
  expect(given().browserAction ?? given().pageAction ?? given().tabs.executeScript).toBeUndefined();
  expect(action.disable).not.toHaveBeenCalled();
});

test("a page action is hidden at first, then shown and hidden for a tab", async () => {
  pageAction.install({ shown: false });
  expect(action.disable).toHaveBeenCalledWith();
  await given().pageAction?.show?.(3);
  expect(action.enable).toHaveBeenCalledWith(3);
  await given().pageAction?.hide?.(3);
  expect(action.disable).toHaveBeenLastCalledWith(3);
  expect(await given().pageAction?.isShown?.({ tabId: 3 })).toBe(true);
  expect(action.isEnabled).toHaveBeenCalledWith(3);
  expect(given().pageAction?.onClicked).toBe(action.onClicked);
});

test("a page action with show_matches is not hidden at first", () => {
  const facts = {
    manifest: { page_action: { show_matches: ["<all_urls>"] } },
    uses: new Set<string>(),
    globals: [],
    literals: [],
  };
  pageAction.install(pageAction.optionsFor(facts));
  expect(action.disable).not.toHaveBeenCalled();
});

test("files run in the active tab, or in the frames of the tab that is named", async () => {
  tabScripts.install();
  expect(await given().tabs.executeScript?.({ file: "/a.js" })).toEqual(["one"]);
  expect(scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 7 },
    files: ["a.js"],
    injectImmediately: false,
  });
  await given().tabs.executeScript?.(3, { file: "b.js", allFrames: true, runAt: "document_start" });
  const frames = { tabId: 3, allFrames: true };
  expect(scripting.executeScript).toHaveBeenLastCalledWith({
    target: frames,
    files: ["b.js"],
    injectImmediately: true,
  });
});

test("results come through a callback as well", async () => {
  tabScripts.install();
  expect(await new Promise((resolve) => void given().tabs.executeScript?.(3, { file: "a.js" }, resolve))).toEqual([
    "one",
  ]);
});

test("code given as text is refused, with what to do instead", async () => {
  tabScripts.install();
  await expect(given().tabs.executeScript?.(3, { code: "1" })).rejects.toThrow(
    /tabs\.executeScript with code.*Put the code into a file/,
  );
});

test("styles are inserted and removed, as text and as files, with the origin that was asked for", async () => {
  tabScripts.install();
  await given().tabs.insertCSS?.(3, { code: "p {}", cssOrigin: "user" });
  expect(scripting.insertCSS).toHaveBeenCalledWith({ target: { tabId: 3 }, css: "p {}", origin: "USER" });
  await given().tabs.removeCSS?.(3, { file: "a.css", frameId: 2 });
  expect(scripting.removeCSS).toHaveBeenCalledWith({ target: { tabId: 3, frameIds: [2] }, files: ["a.css"] });
});

test("a program gets these on Chrome when it uses the earlier names", () => {
  const facts = (manifest: object, ...uses: string[]) => ({
    manifest: { ...manifest },
    uses: new Set(uses),
    globals: [],
    literals: [],
  });
  expect(browserAction.wanted(facts({ browser_action: {} }, "browserAction.onClicked"))).toBe(true);
  expect(browserAction.wanted(facts({}, "browserAction.onClicked"))).toBe(false);
  expect(pageAction.wanted(facts({ page_action: {} }, "pageAction.show"))).toBe(true);
  expect(pageAction.wanted(facts({ page_action: {} }, "action.enable"))).toBe(false);
  expect(tabScripts.wanted(facts({}, "tabs.insertCSS"))).toBe(true);
});

test("a bridge gives what is inside its namespaces", () => {
  expect(gives(pageAction.about, "pageAction.show")).toBe(true);
  expect(gives(tabScripts.about, "tabs.executeScript")).toBe(true);
  expect(gives(tabScripts.about, "tabs.query")).toBe(false);
});
