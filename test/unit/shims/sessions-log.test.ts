import { describe, expect, test } from "vitest";
import {
  EMPTY,
  type Log,
  type SeenTab,
  withoutEarlier,
  withoutOne,
  withRemoved,
  withReturned,
  withSeen,
} from "../../../src/shims/sessions-log.js";
import { seenTab } from "../../../src/shims/sessions-recorder.js";

const seen = (index: number, windowId = 1): SeenTab => ({
  url: `https://example.com/${windowId}-${index}`,
  title: `${index}`,
  favIconUrl: "",
  index,
  active: false,
  windowId,
  windowType: "normal",
});

const withOpen = (...tabs: readonly SeenTab[]): Log =>
  withSeen(
    EMPTY,
    tabs.map((tab, id) => [id, tab] as const),
  );
const urls = ({ closed }: Log) => closed.map(({ tabs }) => tabs.map(({ url }) => url.replace(/.*\//, "")));

describe("the log of closed tabs", () => {
  test("holds 25, the newest first, and no tab twice", () => {
    const tabs = Array.from({ length: 30 }, (_, index) => seen(index));
    let log = withOpen(...tabs);
    for (const id of [...tabs.keys(), 29]) log = withRemoved(log, id, false, id);
    expect(log.closed).toHaveLength(25);
    expect(urls(log)[0]).toEqual(["1-29"]);
    expect(urls(log).at(-1)).toEqual(["1-5"]);
    expect(log.open).toEqual({});
  });

  test("has one entry for a window that closes, with its tabs in their order", () => {
    let log = withOpen(seen(0), seen(1, 2), seen(0, 2), seen(0, 3));
    log = withRemoved(log, 0, false, 1);
    for (const id of [1, 2, 3]) log = withRemoved(log, id, true, 2);
    expect(urls(log)).toEqual([["3-0"], ["2-0", "2-1"], ["1-0"]]);
    const ids = log.closed.flatMap(({ sessionId, tabs }) => [sessionId, ...tabs.map((tab) => tab.sessionId)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("moves the tabs after one that closes, in its window", () => {
    const log = withRemoved(withOpen(seen(0), seen(1), seen(2), seen(2, 2)), 1, false, 1);
    expect(Object.values(log.open).map(({ index, windowId }) => [windowId, index])).toEqual([
      [1, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  test("does not know what was never seen, or could not be brought back any more", () => {
    const log = withSeen(withOpen(seen(0)), [[0, undefined]]);
    expect(withRemoved(log, 0, false, 1)).toBe(log);
    expect(withRemoved(log, 7, true, 1)).toBe(log);
  });

  test("gives out the newest, one by its id, a window, or one tab of that", () => {
    let log = withOpen(seen(0), seen(1, 2), seen(0, 2));
    log = withRemoved(log, 0, false, 1);
    for (const id of [1, 2]) log = withRemoved(log, id, true, 2);
    const [whole, tab] = [log.closed[0]?.sessionId, log.closed[0]?.tabs[0]?.sessionId];
    expect(urls(withoutOne(log, null).log)).toEqual([["1-0"]]);
    expect(urls(withoutOne(log, whole).log)).toEqual([["1-0"]]);
    const one = withoutOne(log, tab);
    expect(urls(one.log)).toEqual([["2-1"], ["1-0"]]);
    expect(one.taken.sessionId).toBeUndefined();
    expect(one.taken.tabs.map(({ url }) => url)).toEqual(["https://example.com/2-0"]);
    expect(urls(withoutOne(one.log, one.log.closed[0]?.tabs[0]?.sessionId).log)).toEqual([["1-0"]]);
    expect(urls(withReturned(withoutOne(log, null).log, withoutOne(log, null).taken))).toEqual(urls(log));
  });

  test("refuses in Chrome's words", () => {
    expect(() => withoutOne(EMPTY, null)).toThrow("There are no recently closed sessions.");
    expect(() => withoutOne(EMPTY, undefined)).toThrow("There are no recently closed sessions.");
    expect(() => withoutOne(EMPTY, "")).toThrow('Invalid session id: "".');
    expect(() => withoutOne(withRemoved(withOpen(seen(0)), 0, false, 1), "x")).toThrow('Invalid session id: "x".');
  });

  test("forgets what an earlier run of the browser closed", () => {
    let log = withOpen(seen(0), seen(1), seen(2));
    log = withRemoved(log, 0, false, 100);
    log = withRemoved(log, 1, false, 300);
    const after = withoutEarlier(log, 200);
    expect(urls(after)).toEqual([["1-1"]]);
    expect(after.open).toEqual({});
    expect(after.last).toBe(log.last);
  });
});

describe("a tab that is open", () => {
  const own = "moz-extension://id/";
  const tab = { id: 1, index: 0, windowId: 1, active: true };
  // What the windows of side panels are is kept there.
  globalThis.localStorage ??= { getItem: () => null } as unknown as Storage;

  test("only web pages and pages of the extension are noted", () => {
    const counts = (url: string) => seenTab({ ...tab, url }, "normal", own) !== undefined;
    expect(["http://a.test/", "https://a.test/", `${own}page.html`].map(counts)).toEqual([true, true, true]);
    expect(["about:blank", "chrome://messenger/", "moz-extension://other/"].map(counts)).toEqual([false, false, false]);
  });

  test("what has no address that the extension may see is not noted", () => {
    expect(seenTab(tab, "normal", own)).toBeUndefined();
  });
});
