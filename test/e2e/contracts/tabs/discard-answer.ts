import { shim } from "../../../../src/shims/tabs/discard-answer.js";
import { contract, type Trial } from "../contract.js";
import { equal, rejected } from "../expect.js";
import { notOn } from "../not-on.js";
import { until } from "../substitute.js";

interface Tab {
  readonly id: number;
  readonly discarded: boolean;
}

type Discard = (...args: unknown[]) => Promise<Tab | undefined>;

/** A page of the extension that has loaded; whoever asks for it removes it. */
async function openTab(api: Trial<Discard>["api"], active = false): Promise<number> {
  const { id } = await api.tabs.create({ url: "silent.html", active });
  await until(async () => /^Never/.test((await api.tabs.get(id)).title ?? ""));
  return id;
}

/** Tabs that a browser might have, and what is asked of it. */
function pretend(api: object, tabs: readonly object[]) {
  const asked: unknown[] = [];
  const native = async (id: unknown) => {
    asked.push(id);
  };
  const known = {
    query: async (query: object) => {
      asked.push(query);
      return [...tabs];
    },
    get: async (id: number) => ({ id, discarded: true }),
  };
  const root = Object.create(api, { tabs: { value: known } });
  return { asked, discard: shim.create(root, native) as unknown as Discard };
}

export default contract<Discard>(
  "tabs.discard-answer",
  notOn<Discard>("thunderbird", {
    "answers with the discarded tab": async ({ member, api }) => {
      const id = await openTab(api);
      const tab = await member(id);
      equal(tab?.discarded, true);
      await api.tabs.remove(tab?.id);
    },
    "A discarded tab keeps its id.": async ({ member, api, target }) => {
      const id = await openTab(api);
      const tab = await member(id);
      equal(tab?.id === id, target !== "chrome");
      await api.tabs.remove(tab?.id);
    },
    "The active tab stays as it is, and the answer is undefined.": async ({ member, api, target }) => {
      if (target === "chrome") return "not applicable";
      const id = await openTab(api, true);
      equal(await member(id), undefined);
      equal((await api.tabs.get(id)).discarded, false);
      await api.tabs.remove(id);
      return undefined;
    },
    "Without an id, the tab that was looked at longest ago is discarded, of those that are silent: the browser does not tell how important it finds them.":
      async ({ api, surface }) => {
        if (surface !== "created") return "not applicable";
        const tabs = [
          { id: 1, lastAccessed: 30 },
          { id: 2, lastAccessed: 10 },
          { id: 3, lastAccessed: 20 },
        ];
        for (const args of [[], [null], [undefined]]) {
          const { asked, discard } = pretend(api, tabs);
          equal((await discard(...args))?.id, 2);
          equal(asked, [{ active: false, audible: false, discarded: false }, 2]);
        }
        const { discard } = pretend(api, []);
        equal((await rejected(discard())).message, "Cannot find a tab to discard.");
        const answer = await new Promise<Tab>((resolve) => void pretend(api, tabs).discard(resolve));
        equal(answer.id, 2, "with a callback alone");
        return undefined;
      },
    "takes Firefox's lists, too": async ({ member, api, target }) => {
      if (target === "chrome") return "not applicable";
      const id = await openTab(api);
      equal(await member([id]), undefined);
      equal((await api.tabs.get(id)).discarded, true);
      await api.tabs.remove(id);
      return undefined;
    },
    "calls back": async ({ member, api }) => {
      const id = await openTab(api);
      const tab = await new Promise<Tab>((resolve) => {
        equal(member(id, resolve), undefined);
      });
      equal(tab.discarded, true);
      await api.tabs.remove(tab.id);
    },
    "rejects where there is no such tab, and what is none": async ({ member }) => {
      await rejected(member(2_000_000_000));
      await rejected((async () => member("1"))());
    },
  }),
  ["firefox"],
);
