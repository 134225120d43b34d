import { shim } from "../../../../src/shims/tabs/create-options.js";
import { contract } from "../contract.js";
import { equal, matches, rejected } from "../expect.js";
import { withoutEffect } from "../without-effect.js";

interface Tab {
  readonly id: number;
  readonly active: boolean;
  readonly mutedInfo?: { readonly muted: boolean };
}
type Create = (options: object, callback?: (tab: Tab) => void) => Promise<Tab>;

export default contract<Create>("tabs.create-options", {
  "discarded and title have no effect: the page is loaded at once.": withoutEffect(
    shim,
    ["chrome"],
    [{ url: "silent.html", discarded: true, title: "T" }],
    "discarded",
    "title",
  ),
  "openInReaderMode has no effect: the page is shown as it is.": withoutEffect(
    shim,
    ["chrome"],
    [{ url: "silent.html", openInReaderMode: true }],
    "openInReaderMode",
  ),
  "pinned and openerTabId have no effect: tabs are never pinned, and know no opener.": withoutEffect(
    shim,
    ["thunderbird"],
    [{ url: "silent.html", pinned: true, openerTabId: 1 }],
    "pinned",
    "openerTabId",
  ),
  "discarded, title, muted and openInReaderMode have no effect: the page is loaded at once, and shown as it is.":
    withoutEffect(
      shim,
      ["thunderbird"],
      [{ url: "silent.html", discarded: true, title: "T", muted: true, openInReaderMode: true }],
      "discarded",
      "title",
      "muted",
      "openInReaderMode",
    ),
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

/** The cases and tests that show the differences. */
export const differences = {
  "cookieStoreId rejects for every container but the default one.": "rejects for a container that is not there",
};
