import { shim } from "../../../../src/shims/sessions/restore.js";
import {
  closeTabs,
  closeWindow,
  finderOf,
  isAskable,
  isWhole,
  loaded,
  openTab,
  type Session,
  type Tab,
} from "../closed-tabs.js";
import { contract, type Trial } from "../contract.js";
import { equal, ok, rejected, thrown } from "../expect.js";
import { until } from "../substitute.js";
import { differences as ofClosedTabs } from "./getRecentlyClosed.js";

interface Member {
  (sessionId?: string | null): Promise<Session>;
  (sessionId: string | null | undefined, callback: (...results: unknown[]) => void): void;
  (callback: (...results: unknown[]) => void): void;
}

const isFirefoxOwn = ({ shimmed, target }: Trial<Member>) => !shimmed && target === "firefox";

/** Whether a tab is back, and told of no longer. */
async function isBack(trial: Trial<Member>, { tab }: Session, url: string): Promise<void> {
  ok(tab, "a tab came back");
  equal([tab.url, tab.active], [url, true]);
  equal("sessionId" in tab, false, "a session id");
  await until(async () => ((await trial.api.tabs.get(tab.id)) as Tab).url === url);
  const told = await finderOf(trial)();
  equal(
    told.filter((session) => session.tab?.url === url),
    [],
  );
  await trial.api.tabs.remove(tab.id);
}

export default contract<Member>(
  "sessions.restore",
  {
    "brings back the tab that was closed last, where it was": async (trial) => {
      if (!isAskable(trial) || isFirefoxOwn(trial)) return "not applicable";
      const page = await openTab(trial);
      await closeTabs(trial, page);
      const back = await trial.member();
      equal([back.tab?.index, back.tab?.windowId], [page.index, page.windowId]);
      ok(Math.abs(Date.now() / 1000 - back.lastModified) < 10, "lastModified");
      await isBack(trial, back, page.url);
      return undefined;
    },
    "brings back the tab of an id": async (trial) => {
      if (!isAskable(trial) || isFirefoxOwn(trial)) return "not applicable";
      const page = await openTab(trial);
      const { tab } = await closeTabs(trial, page);
      await closeTabs(trial, await openTab(trial));
      const id = tab?.sessionId ?? "";
      await isBack(trial, await trial.member(id), page.url);
      equal((await rejected(trial.member(id))).message, `Invalid session id: "${id}".`, "twice");
      return undefined;
    },
    "rejects for an id that nothing has": async (trial) => {
      if (!isAskable(trial) || isFirefoxOwn(trial)) return "not applicable";
      for (const id of ["x", ""]) {
        equal((await rejected(trial.member(id))).message, `Invalid session id: "${id}".`);
      }
      const message = await new Promise((resolve) =>
        trial.member("x", () => resolve(trial.api.runtime.lastError?.message)),
      );
      if (trial.surface !== "frozen") equal(message, 'Invalid session id: "x".');
      return undefined;
    },
    "calls back, also without an id": async (trial) => {
      if (!isAskable(trial)) return "not applicable";
      const page = await openTab(trial);
      await closeTabs(trial, page);
      const [session, ...more] = await new Promise<unknown[]>((resolve) => {
        equal(
          trial.member((...results) => resolve(results)),
          undefined,
        );
      });
      equal(more, []);
      const { tab } = session as { tab: Tab };
      await trial.api.tabs.remove(tab.id);
      return undefined;
    },
    "throws the engine's own class for what is no id": ({ member, target }) => {
      for (const wrong of [[5], [{}], ["1", 1], ["1", () => undefined, 1]]) {
        const error = thrown(() => Reflect.apply(member, undefined, wrong));
        equal(error.name, target === "chrome" ? "TypeError" : "Error");
      }
    },
    "brings back a window, or one tab of it": async (trial) => {
      if (!isWhole(trial) || isFirefoxOwn(trial)) return "not applicable";
      const { session, urls } = await closeWindow(trial);
      const back = await trial.member(session.window?.sessionId);
      equal(back.tab, undefined);
      const tabs = back.window?.tabs.filter(({ url }) => urls.includes(url)) ?? [];
      equal(
        tabs.map(({ url, active }) => [url, active]),
        urls.map((url, index) => [url, index === 1]),
      );
      for (const { id, url } of tabs) await loaded(trial, id, url);
      await trial.api.windows.remove(back.window?.id);
      const find = finderOf(trial);
      const inWindow = async () => (await find({ maxResults: 1 }))[0]?.window?.tabs.map(({ url }) => url) ?? [];
      await until(async () => {
        const told = await inWindow();
        return urls.every((url) => told.includes(url));
      });
      const [again] = await find({ maxResults: 1 });
      const one = await trial.member(again?.window?.tabs.find(({ url }) => url === urls[0])?.sessionId);
      equal(one.tab?.url, urls[0]);
      equal(
        (await inWindow()).filter((url) => urls.includes(url)),
        [urls[1]],
        "what is left of the window",
      );
      await trial.api.tabs.remove(one.tab?.id);
      return undefined;
    },
    "A tab comes back with its address alone: without the pages before it, what was typed, and how far it was scrolled.":
      async (trial) => {
        if (!trial.shimmed || !isWhole(trial)) return "not applicable";
        const page = await openTab(trial);
        const next = `${page.url}-next`;
        const viewOf = (tabId: number) => trial.api.extension.getViews({ type: "tab", tabId })[0] as Window;
        viewOf(page.id).location.href = next;
        await loaded(trial, page.id, next);
        equal(viewOf(page.id).history.length, 2);
        await closeTabs(trial, { ...page, url: next });
        const { tab } = await trial.member();
        await until(() => viewOf(tab?.id ?? -1)?.location.href === next);
        equal(viewOf(tab?.id ?? -1).history.length, 1);
        await trial.api.tabs.remove(tab?.id);
        return undefined;
      },
    "A window comes back with its pages, and Thunderbird's mail tab before them, but not in its place and size.":
      async (trial) => {
        if (!trial.shimmed || trial.target !== "thunderbird" || !isWhole(trial)) return "not applicable";
        const { session } = await closeWindow(trial);
        const { window } = await trial.member(session.window?.sessionId);
        equal(
          window?.tabs.map(({ type }) => type),
          ["mail", "content", "content"],
        );
        ok(window?.width !== 700, "another size");
        await trial.api.windows.remove(window?.id);
        return undefined;
      },
    "leaves what cannot be opened in the log": async (trial) => {
      if (!trial.shimmed || !isWhole(trial)) return "not applicable";
      const page = await openTab(trial);
      await closeTabs(trial, page);
      const tabs = Object.create(trial.api.tabs, { create: { value: () => Promise.reject(new Error("No room.")) } });
      const restore = shim.create(Object.create(trial.api, { tabs: { value: tabs } }) as never);
      equal((await rejected(restore())).message, "No room.");
      equal((await finderOf(trial)({ maxResults: 1 }))[0]?.tab?.url, page.url);
      return undefined;
    },
  },
  ["firefox", "thunderbird"],
);

/** The cases and tests that show the differences. */
export const differences = {
  ...ofClosedTabs,
  "Only web pages and pages of the extension count; a tab with mail, or with another page of Thunderbird, is not told of.":
    "unit/shims/sessions-log.test.ts: only web pages and pages of the extension are noted",
};
