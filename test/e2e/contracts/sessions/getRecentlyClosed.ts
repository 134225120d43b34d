import { closeTabs, closeWindow, isAskable, isWhole, openTab, type Session } from "../closed-tabs.js";
import { contract } from "../contract.js";
import { equal, matches, ok, thrown } from "../expect.js";

interface Member {
  (filter?: object | null): Promise<Session[]>;
  (filter: object | null | undefined, callback: (...results: unknown[]) => void): void;
  (callback: (...results: unknown[]) => void): void;
}

/** What Firefox's own tells otherwise, as no shim of this member is for it. */
const isFirefoxOwn = ({ shimmed, target }: { shimmed: boolean; target: string }) => !shimmed && target === "firefox";

export default contract<Member>(
  "sessions.getRecentlyClosed",
  {
    "tells of tabs that were closed, the newest first, with what they showed": async (trial) => {
      if (!isAskable(trial) || isFirefoxOwn(trial)) return "not applicable";
      const [first, second] = [await openTab(trial), await openTab(trial)];
      const { lastModified, tab } = await closeTabs(trial, first, second);
      const [, older] = await trial.member();
      equal([older?.tab?.url, tab?.url], [first.url, second.url]);
      equal([tab?.title, tab?.active, tab?.windowId], ["Never uses the API", false, 0]);
      equal(tab?.index, first.index);
      equal("id" in (tab ?? {}), false, "an id");
      matches(tab?.sessionId, /^\d+$/);
      ok(tab?.sessionId !== older?.tab?.sessionId, "each has an id of its own");
      ok(Number.isInteger(lastModified) && Math.abs(Date.now() / 1000 - lastModified) < 10, `now, got ${lastModified}`);
      return undefined;
    },
    "answers with as many as are asked for": async (trial) => {
      if (!isAskable(trial)) return "not applicable";
      await closeTabs(trial, await openTab(trial), await openTab(trial));
      equal(await trial.member({ maxResults: 0 }), []);
      equal((await trial.member({ maxResults: 1 })).length, 1);
      ok((await trial.member({ maxResults: 25 })).length >= 2, "all");
      ok((await trial.member(null)).length >= 2, "all without a filter");
      return undefined;
    },
    "tells of a window that was closed as one": async (trial) => {
      if (!isWhole(trial) || isFirefoxOwn(trial)) return "not applicable";
      const { session, urls } = await closeWindow(trial);
      equal(session.tab, undefined);
      equal(session.window?.type, "normal");
      const tabs = session.window?.tabs.filter(({ url }) => urls.includes(url)) ?? [];
      equal(
        tabs.map(({ url, active, windowId }) => [url, active, windowId]),
        urls.map((url, index) => [url, index === 1, 0]),
      );
      const ids = [session.window?.sessionId, ...tabs.map(({ sessionId }) => sessionId)];
      equal(new Set(ids).size, 3, "different ids");
      return undefined;
    },
    "calls back, also without a filter": async ({ member }) => {
      const given = (call: (callback: (...results: unknown[]) => void) => unknown) =>
        new Promise<unknown[]>((resolve) => {
          equal(
            call((...results) => resolve(results)),
            undefined,
          );
        });
      for (const results of [
        await given((callback) => member(callback)),
        await given((callback) => member({ maxResults: 0 }, callback)),
        await given((callback) => member(undefined, callback)),
      ]) {
        equal(results.length, 1);
        ok(Array.isArray(results[0]), "a list");
      }
    },
    "throws the engine's own class for what is no filter": (trial) => {
      const { member, target } = trial;
      const name = target === "chrome" ? "TypeError" : "Error";
      for (const [filter, message] of [
        [{ maxResults: 26 }, /'maxResults': Value must be at most 25\.$/],
        [{ maxResults: -1 }, /'maxResults': Value must be at least 0\.$/],
        [{ maxResults: 1.5 }, /'maxResults': Invalid type: expected integer, found number\.$/],
        [{ more: 1 }, /Unexpected property: 'more'\.$/],
      ] as const) {
        const error = thrown(() => member(filter));
        equal(error.name, name);
        if (!isFirefoxOwn(trial)) matches(error.message, message);
      }
      for (const wrong of [[5], ["1"], [{}, 1], [{}, () => undefined, 1]]) {
        equal(thrown(() => Reflect.apply(member, undefined, wrong)).name, name);
      }
    },
    "Only web pages and pages of the extension count; a tab with mail, or with another page of Thunderbird, is not told of.":
      async (trial) => {
        if (!trial.shimmed || !isAskable(trial)) return "not applicable";
        const blank = (await trial.api.tabs.create({ url: "about:blank" })) as { id: number };
        const page = await openTab(trial);
        await trial.api.tabs.remove(blank.id);
        const { tab } = await closeTabs(trial, page);
        equal(tab?.url, page.url);
        const told = await trial.member();
        equal(
          told.filter(({ tab: each }) => each?.url.startsWith("about:")),
          [],
        );
        return undefined;
      },
  },
  ["firefox", "thunderbird"],
);

/** The cases and tests that show the differences. */
export const differences = {
  "The log is the extension's own: it begins when the extension first runs, and a tab that the user or another extension brings back stays in it.":
    "e2e/sessions/sessions.spec.ts: the log is the extension's own: a tab that the user brings back stays in it",
  "Each tab that is opened, shown, moved or closed wakes the background.":
    "e2e/sessions/sessions.spec.ts: each tab that is shown wakes the background of an extension with a log",
  "A tab whose address the extension may not see, without the permission tabs or that of its host, is not told of.":
    "unit/shims/sessions-log.test.ts: what has no address that the extension may see is not noted",
};
