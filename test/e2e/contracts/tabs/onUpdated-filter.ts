import type { NativeEvent } from "../../../../src/core/api.js";
import { shim } from "../../../../src/shims/tabs/onUpdated-filter.js";
import { contract } from "../contract.js";
import { equal, ok, thrown } from "../expect.js";
import { listensWith } from "../listens-with.js";
import { recordedEvent } from "../recorded-event.js";
import { showsPage } from "../shows-page.js";
import { until } from "../substitute.js";

type Listener = (id: number, change: Record<string, unknown>, tab: { id: number; windowId: number }) => void;
type Told = Parameters<Listener>;

const TAB = { id: 7, windowId: 3, url: "http://localhost:8080/a?b", incognito: false };

/** What a filter lets through, of changes that the browser tells. */
function heard(api: object, filter: object, ...changes: readonly object[]): unknown[] {
  const { event, fire } = recordedEvent(shim, api);
  const found: unknown[] = [];
  event.addListener((id, change) => void found.push([id, change]), filter);
  for (const change of changes) fire(TAB.id, change, TAB);
  return found;
}

export default contract<NativeEvent<Listener>>(
  "tabs.onUpdated-filter",
  {
    "Every change of a tab wakes the background, also one that the filter does not let through.": ({
      api,
      surface,
      target,
    }) => {
      if (surface !== "created" || target === "firefox") return "not applicable";
      equal(recordedEvent(shim, api).asked({ urls: ["http://localhost/*"] }), []);
      return undefined;
    },
    "hears what the filter asks for, and no more": async ({ member, api }) => {
      const url = api.runtime.getURL("silent.html");
      const tab = await api.tabs.create({ url: "silent.html", active: false });
      const all: Told[] = [];
      const status: Told[] = [];
      const elsewhere: Told[] = [];
      const inAll: Listener = (...told) => void all.push(told);
      const inStatus: Listener = (...told) => void status.push(told);
      const inElsewhere: Listener = (...told) => void elsewhere.push(told);
      member.addListener(inAll, { tabId: tab.id, windowId: tab.windowId });
      member.addListener(inStatus, { tabId: tab.id, properties: ["status"] });
      member.addListener(inElsewhere, { tabId: tab.id, windowId: 2_000_000 });
      const isWhole = () => status.some(([, { status }]) => status === "complete");
      await until(async () => {
        // A page that loaded before the listeners were there loads once more.
        if (!isWhole() && (await showsPage(api, tab.id, "silent.html"))) {
          await api.tabs.reload(tab.id);
          for (let tries = 0; !isWhole() && tries < 40; tries++)
            await new Promise((resolve) => setTimeout(resolve, 50));
        }
        return isWhole();
      });
      await api.tabs.remove(tab.id);
      for (const listener of [inAll, inStatus, inElsewhere]) {
        equal(member.hasListener(listener), true);
        member.removeListener(listener);
        equal(member.hasListener(listener), false);
      }
      ok(all.length >= status.length && status.length > 0, `all ${all.length}, status ${status.length}`);
      for (const [id, change] of status) {
        equal(id, tab.id);
        equal(Object.keys(change), ["status"], url);
      }
      equal(elsewhere, [], "another window");
    },
    "takes every filter of Firefox's reference": ({ member }) => {
      listensWith(member);
      for (const filter of [
        undefined,
        null,
        {},
        { urls: ["<all_urls>", "*://*.example/*"] },
        { properties: ["attention", "pinned", "url", "title"] },
        { tabId: 1, windowId: -2, cookieStoreId: "firefox-default" },
        { urls: null, properties: null, tabId: null },
      ]) {
        listensWith(member, filter);
      }
      return undefined;
    },
    "compares addresses, containers and properties by itself": async ({ api, surface, target }) => {
      if (surface !== "created" || target === "firefox") return "not applicable";
      const [loading, title] = [{ status: "loading", url: TAB.url }, { title: "T" }];
      const both = [
        [7, loading],
        [7, title],
      ];
      equal(heard(api, { urls: ["http://localhost/*"] }, loading, title), both, "a pattern");
      equal(heard(api, { urls: ["http://LocalHost:8080/*"] }, loading, title), both, "a pattern with a port");
      equal(heard(api, { urls: ["https://localhost/*"] }, loading), [], "another scheme");
      equal(heard(api, { properties: ["url"], urls: ["<all_urls>"] }, loading, title), [[7, { url: TAB.url }]], "url");
      equal(heard(api, { cookieStoreId: "firefox-default", tabId: 7 }, title), [[7, title]], "the default container");
      equal(heard(api, { cookieStoreId: "firefox-private" }, title), [], "another container");
      equal(heard(api, { urls: ["<all_urls>"], tabId: 8 }, title), [], "another tab");
      equal(heard(api, { urls: ["<all_urls>"], windowId: 3 }, title), [[7, title]], "its window");
      equal(heard(api, { urls: ["<all_urls>"], windowId: 4 }, title), [], "another window");
      const windows = { getLastFocused: () => Promise.resolve({ id: 3 }) };
      const inWindow = { ...api, runtime: api.runtime, windows };
      const found = heard(inWindow, { urls: ["<all_urls>"], windowId: -2 }, title);
      await new Promise((resolve) => setTimeout(resolve, 10));
      equal(found, [[7, title]], "the current window");
      return undefined;
    },
    "lets Firefox compare all but ports, and compares these by itself": async ({ api, surface, target }) => {
      if (surface !== "created" || target !== "firefox") return "not applicable";
      const { asked } = recordedEvent(shim, api);
      equal(asked({ urls: ["http://LocalHost:8080/*"], tabId: 7 }), [{ urls: ["http://localhost/*"], tabId: 7 }]);
      equal(asked({ tabId: 7 }), [{ tabId: 7 }]);
      const change = { status: "loading" };
      equal(heard(api, { urls: ["http://localhost:8080/*"] }, change), [[7, change]], "its port");
      equal(heard(api, { urls: ["http://localhost:*/*"] }, change), [[7, change]], "every port");
      equal(heard(api, { urls: ["http://localhost:80/*"] }, change), [], "another port");
      return undefined;
    },
    "refuses what Firefox refuses": ({ member }) => {
      for (const filter of [1, { nonsense: 1 }, { urls: [] }, { properties: [] }, { properties: ["nonsense"] }]) {
        thrown(() => member.addListener(() => undefined, filter));
      }
      thrown(() => member.addListener(() => undefined, { tabId: "nonsense" }));
      return undefined;
    },
  },
  ["chrome", "firefox", "thunderbird"],
);
