import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import type { Options } from "../../core/option-table.js";
import { portOf, withoutPort } from "../host-pattern.js";
import { matches } from "../match-pattern.js";
import { neededOn } from "../options-repair.js";
import { splitFilter, type Tab } from "../tab-words.js";
import { targetOf } from "../target.js";

const GECKO_DIFFERS = ["<all_urls> finds pages of the web and files only, and no page of extensions."] as const;

export const about = {
  id: "tabs.query-options",
  summary:
    "Takes what only the other browsers can be asked, and finds tabs by what they have here: in Chrome attention, hidden, camera, microphone, screen, cookieStoreId and openerTabId, in Firefox frozen, in Thunderbird what tabs of browsers have. In Gecko, patterns with ports and capitals in hosts match, and an empty list of patterns asks for nothing.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/tabs#method-query",
  fidelity: { chrome: "partial", firefox: "partial", thunderbird: "partial" },
  differs: {
    chrome: ["camera, microphone, screen and attention find no tab: the browser does not tell which tabs these are."],
    firefox: [
      ...GECKO_DIFFERS,
      'status finds discarded tabs by "unloaded", and by "complete", too, as they call themselves.',
    ],
    thunderbird: [
      ...GECKO_DIFFERS,
      "pinned, muted, audible, discarded, frozen, groupId, splitViewId, openerTabId, hidden, camera, microphone, screen and attention find no tab: tabs have none of these, and every tab is autoDiscardable.",
    ],
  },
  contexts: ["background", "page"],
} as const satisfies About;

type Native = (query: Options) => Promise<Tab[]>;

/** Gecko's answer, as if it knew ports, capitals and empty lists in patterns. */
function queryGecko(native: Native, { url, ...query }: Options): Promise<Tab[]> {
  const patterns = [url ?? []].flat();
  // What is no text is the engine's to refuse.
  if (!patterns.every((pattern) => typeof pattern === "string")) return native({ ...query, url });
  if (!patterns.length) return native(query);
  const found = native({ ...query, url: patterns.map(withoutPort) });
  const withPort = patterns.filter(portOf);
  if (!withPort.length) return found;
  const others = native({ ...query, url: patterns.filter((pattern) => !portOf(pattern)).map(withoutPort) });
  return Promise.all([found, others]).then(([tabs, [...sure]]) =>
    tabs.filter(
      ({ id, url = "" }) => sure.some((tab) => tab.id === id) || withPort.some((pattern) => matches(pattern, url)),
    ),
  );
}

export const shim = {
  id: "tabs.query-options",
  detect: (api: Api): Detection => neededOn(api, "tabs.query", ["chrome", "firefox", "thunderbird"]),
  create(api: Api, native: Native) {
    const target = targetOf(api);
    const query = asynchronous(api, "tabs.query", ["queryInfo?: object"], (filter?: Options) => {
      const { known, has } = splitFilter(filter ?? {}, target);
      const found = target === "chrome" ? native(known) : queryGecko(native, known);
      return has ? found.then((tabs) => tabs.filter(has)) : found;
    });
    // Thunderbird takes a callback alone.
    return (...args: Parameters<typeof query>) =>
      typeof args[0] === "function" ? (native as typeof query)(...args) : query(...args);
  },
} as const satisfies Shim;
