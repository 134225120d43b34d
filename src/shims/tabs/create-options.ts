import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { applyTable, type Options, type OptionTable } from "../../core/option-table.js";
import { cookieStoreOption } from "../cookie-store-option.js";
import { neededOn } from "../options-repair.js";
import { targetOf } from "../target.js";

export const about = {
  id: "tabs.create-options",
  summary:
    "Takes the options of the other browsers: selected in Firefox; selected, pinned, openerTabId and what only Firefox has in Thunderbird; cookieStoreId, discarded, muted, openInReaderMode and title in Chrome.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/tabs#method-create",
  fidelity: { chrome: "partial", firefox: "full", thunderbird: "partial" },
  differs: {
    chrome: [
      "discarded and title have no effect: the page is loaded at once.",
      "openInReaderMode has no effect: the page is shown as it is.",
      "cookieStoreId rejects for every container but the default one.",
    ],
    thunderbird: [
      "pinned and openerTabId have no effect: tabs are never pinned, and know no opener.",
      "discarded, title, muted and openInReaderMode have no effect: the page is loaded at once, and shown as it is.",
    ],
  },
  contexts: ["background", "page"],
} as const satisfies About;

const TABLES: Readonly<Record<"chrome" | "firefox" | "thunderbird", OptionTable>> = {
  firefox: { selected: { as: "active" } },
  thunderbird: {
    selected: { as: "active" },
    pinned: "drop",
    openerTabId: "drop",
    discarded: "drop",
    title: "drop",
    muted: "drop",
    openInReaderMode: "drop",
  },
  chrome: {
    cookieStoreId: cookieStoreOption,
    discarded: "drop",
    title: "drop",
    muted: "drop",
    openInReaderMode: "drop",
  },
};

interface TabsApi extends Api {
  readonly tabs: { update(id: number, properties: { muted: boolean }): Promise<object> };
}

export const shim = {
  id: "tabs.create-options",
  detect: (api: Api): Detection => neededOn(api, "tabs.create", ["chrome", "firefox", "thunderbird"]),
  create: (api: TabsApi, native: (options: object) => Promise<{ id: number }>) =>
    asynchronous(api, "tabs.create", ["createProperties: object"], (options: Options) => {
      const target = targetOf(api);
      // What a table refuses rejects; what the engine refuses, it refuses in its own way.
      let clean: Options;
      try {
        clean = applyTable(options, TABLES[target]);
      } catch (error) {
        return Promise.reject(error);
      }
      const created = native(clean);
      if (target !== "chrome" || !options.muted) return created;
      return created.then(async ({ id }) => (await api.tabs.update(id, { muted: true })) as { id: number });
    }),
} as const satisfies Shim;
