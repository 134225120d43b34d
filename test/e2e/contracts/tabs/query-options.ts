import { shim } from "../../../../src/shims/tabs/query-options.js";
import { type Case, contract } from "../contract.js";
import { equal, matches, rejected, thrown } from "../expect.js";
import { until } from "../substitute.js";

interface Tab {
  readonly id: number;
  readonly url: string;
}
type Query = (query?: object | null, callback?: (tabs: readonly Tab[]) => void) => Promise<readonly Tab[]>;

/** Whether a query finds a tab. */
const finds = async (query: Query, filter: object, { id }: Tab): Promise<boolean> =>
  (await query(filter)).some((tab) => tab.id === id);

/** What a filter of one property must find where a tab does not have it, and what must not. */
const asksFor =
  (sharp: readonly object[], loose: readonly object[]): Case<Query> =>
  async ({ member, api }) => {
    const tab: Tab = await api.tabs.create({ url: "silent.html", active: false });
    try {
      // Until it has loaded it is another page's.
      await until(async () => /^Never/.test((await api.tabs.get(tab.id)).title ?? ""));
      for (const filter of sharp) equal(await finds(member, filter, tab), false, JSON.stringify(filter));
      for (const filter of loose) equal(await finds(member, filter, tab), true, JSON.stringify(filter));
    } finally {
      await api.tabs.remove(tab.id);
    }
    return undefined;
  };

const SHARED = [{ camera: true }, { microphone: true }, { screen: "Window" }, { screen: true }, { attention: true }];
const NOT_SHARED = [{ camera: false }, { microphone: false }, { screen: false }, { attention: false }];

/** A difference of some browsers. */
const on =
  (target: string, asked: Case<Query>): Case<Query> =>
  (trial) =>
    trial.target === target ? asked(trial) : "not applicable";

/** Where a web page is that some tab can show; the contracts' own server is known to their content script alone. */
const UNREACHABLE = "http://localhost:9/a?b=c";

/** The native member and a tab that it tells of, for filters that no page here can satisfy. */
const told = (api: never, tabs: readonly object[]) => {
  const asked: { url?: unknown }[] = [];
  const native = (query: { url?: readonly string[] }) => {
    asked.push(query);
    return Promise.resolve(query.url?.length === 0 ? [] : tabs);
  };
  return { asked, query: shim.create(api, native as never) as unknown as Query };
};

export default contract<Query>("tabs.query-options", {
  "camera, microphone, screen and attention find no tab: the browser does not tell which tabs these are.": on(
    "chrome",
    asksFor(SHARED, NOT_SHARED),
  ),
  "pinned, muted, audible, discarded, frozen, groupId, splitViewId, openerTabId, hidden, camera, microphone, screen and attention find no tab: tabs have none of these, and every tab is autoDiscardable.":
    on(
      "thunderbird",
      asksFor(
        [
          ...SHARED,
          ...["pinned", "muted", "audible", "discarded", "frozen", "hidden"].map((name) => ({ [name]: true })),
          { groupId: 5 },
          { splitViewId: 5 },
          { openerTabId: 1 },
          { autoDiscardable: false },
        ],
        [
          ...NOT_SHARED,
          ...["pinned", "muted", "audible", "discarded", "frozen", "hidden"].map((name) => ({ [name]: false })),
          { groupId: -1 },
          { splitViewId: -1 },
          { autoDiscardable: true },
        ],
      ),
    ),
  "<all_urls> finds pages of the web and files only, and no page of extensions.": async (trial) =>
    trial.target === "chrome" ? "not applicable" : asksFor([{ url: "<all_urls>" }], [{}])(trial),
  'status finds discarded tabs by "unloaded", and by "complete", too, as they call themselves.': async ({
    member,
    api,
    target,
  }) => {
    if (target !== "firefox") return "not applicable";
    const tab: Tab = await api.tabs.create({ url: UNREACHABLE, active: false, discarded: true });
    try {
      equal(await finds(member, { status: "unloaded" }, tab), true, "unloaded");
      equal(await finds(member, { status: "unloaded", discarded: false }, tab), false, "unloaded, and not discarded");
      equal(await finds(member, { status: "complete" }, tab), true, "complete");
    } finally {
      await api.tabs.remove(tab.id);
    }
    return undefined;
  },
  "finds tabs by what every browser has": async (trial) => {
    const own = trial.api.runtime.getURL("silent.html");
    const loose = [{}, { url: own }, { url: [own, "http://nowhere.example/*"] }, { url: [] }, { url: null }];
    return asksFor([{ active: true }, { url: "http://nowhere.example/*" }], [...loose, { title: "Never*" }])(trial);
  },
  "finds tabs by what only Chrome's can be asked": asksFor(
    [{ frozen: true }, { status: "unloaded" }, { windowType: "custom-tab" }, { autoDiscardable: false }],
    [{ frozen: false }, { groupId: -1 }, { splitViewId: -1 }, { autoDiscardable: true }],
  ),
  "finds tabs by what only Firefox's can be asked": asksFor(
    [{ hidden: true }, { cookieStoreId: "firefox-container-9" }, { cookieStoreId: [] }, { openerTabId: 2_000_000 }],
    [{ hidden: false }, { cookieStoreId: "firefox-default" }, { cookieStoreId: ["x", "firefox-default"] }],
  ),
  "finds tabs by what only Thunderbird's can be asked": asksFor(
    [{ spaceId: 9 }, { type: "mail" }, { type: ["mail", "addressBook"] }, { windowType: "messageCompose" }],
    [{ type: "content" }, { type: ["mail", "content"] }],
  ),
  "finds a tab by its opener": async ({ member, api, target }) => {
    if (target === "thunderbird") return "not applicable";
    const opener: Tab = await api.tabs.create({ url: "silent.html", active: false });
    const tab: Tab = await api.tabs.create({ url: "silent.html", active: false, openerTabId: opener.id });
    const found = await member({ openerTabId: opener.id });
    equal(
      found.map(({ id }) => id),
      [tab.id],
    );
    await api.tabs.remove([opener.id, tab.id]);
    return undefined;
  },
  "finds pages by patterns with ports, and with capitals": async ({ member, api }) => {
    const [page] = (await member({ url: "http://127.0.0.1/*" })) as [Tab];
    const { port } = new URL(page.url);
    const own = api.runtime.getURL("*");
    for (const url of [`http://127.0.0.1:${port}/*`, "http://127.0.0.1:*/*", [own, `http://127.0.0.1:${port}/`]]) {
      equal(await finds(member, { url }, page), true, String(url));
    }
    for (const url of ["http://127.0.0.1:1/*", [own, "http://127.0.0.1:80/*"]]) {
      equal(await finds(member, { url }, page), false, String(url));
    }
  },
  "asks Gecko without ports and capitals, and sorts the answers": async ({ api, target, surface }) => {
    if (target === "chrome" || surface !== "created") return "not applicable";
    const tabs = [
      { id: 1, url: "http://localhost/a" },
      { id: 2, url: "http://localhost:9/a" },
    ];
    const { asked, query } = told(api as never, tabs);
    equal(await query({ url: "http://LocalHost:80/*", pinned: null }), [tabs[0]], "the scheme's own port");
    equal(asked[0]?.url, ["http://localhost/*"]);
    equal(await query({ url: ["http://LocalHost:9/*"] }), [tabs[1]], "another port");
    equal(await query({ url: "http://LOCALHOST/*" }), tabs, "capitals alone");
    return undefined;
  },
  "finds all tabs without a filter": async ({ member }) => {
    const all = (await member({})).length;
    equal((await member()).length, all, "no argument");
    equal((await member(null)).length, all, "null");
  },
  "calls back": async ({ member }) => {
    const tabs = await new Promise<readonly Tab[]>((resolve) => equal(member({ hidden: false }, resolve), undefined));
    equal(tabs.length, (await member({})).length);
  },
  "rejects what is no pattern": async ({ member }) => {
    matches((await rejected((async () => member({ url: ["nonsense", "http://a:1/*"] }))())).message, /nonsense/);
  },
  "refuses what nobody documents, as the browser does": ({ member }) => {
    for (const filter of [{ nonsense: 1 }, { attention: 1 }, { status: "nonsense" }, { url: [1] }]) {
      thrown(() => member(filter));
    }
    return undefined;
  },
});
