import { contract } from "../contract.js";
import { equal, matches, rejected } from "../expect.js";

interface Tab {
  readonly id: number;
  readonly active: boolean;
  readonly mutedInfo?: { readonly muted: boolean };
}
type Create = (options: object, callback?: (tab: Tab) => void) => Promise<Tab>;

export default contract<Create>("tabs.create-options", {
  "takes every option of Chrome's reference": async ({ member, api }) => {
    const opener = await member({ url: "silent.html", active: false });
    const options = { url: "silent.html", selected: false, pinned: false, openerTabId: opener.id, index: 0 };
    const tab = await member(options);
    equal(tab.active, false, "selected: false");
    equal(options.selected, false, "the program's own object");
    await api.tabs.remove([opener.id, tab.id]);
  },
  "takes options that only Firefox has": async ({ member, api, target }) => {
    const tab = await member({ url: "silent.html", cookieStoreId: "firefox-default", muted: true, active: false });
    // Thunderbird mutes no tab.
    if (target !== "thunderbird") equal(tab.mutedInfo?.muted, true, "muted");
    await api.tabs.remove(tab.id);
    if (target === "firefox") return;
    const other = await member({ url: "silent.html", discarded: true, title: "Later", active: false });
    const reader = await member({ url: "silent.html", openInReaderMode: true, active: false });
    await api.tabs.remove([other.id, reader.id]);
  },
  "rejects for a container that is not there": async ({ member }) => {
    const refused = await rejected(
      (async () => member({ url: "silent.html", cookieStoreId: "firefox-container-9" }))(),
    );
    matches(refused.message, /contextual identities|cookieStoreId|cookie store/i);
  },
  "calls back": async ({ member, api }) => {
    const tab = await new Promise<Tab>((resolve) => {
      equal(member({ url: "silent.html", selected: false }, resolve), undefined);
    });
    await api.tabs.remove(tab.id);
  },
  "refuses what nobody documents": async ({ member }) => {
    await rejected((async () => member({ nonsense: 1 }))());
  },
});
